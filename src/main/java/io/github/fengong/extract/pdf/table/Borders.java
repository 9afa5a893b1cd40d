package io.github.fengong.extract.pdf.table;

/** How the borders of a table are known. */
public enum Borders {
    /** They are drawn. */
    DRAWN,
    /** They are drawn in part, or not, and found by all pages of the table together: they are left out where a cell goes on on the next page. */
    INFERRED,
    /** They are not drawn, and lie anywhere between the texts of the page. */
    NONE
}
