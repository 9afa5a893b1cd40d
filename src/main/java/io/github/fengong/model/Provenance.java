package io.github.fengong.model;

/** Where a value of a measure comes from. */
public enum Provenance {
    /** It stands in the document, in the measure's own cell. */
    STATED,
    /** It was evaluated from the format's automatic numbering. */
    NUMBERED,
    /** It stands in a cell that the document merges over this row. */
    MERGED,
    /** The cell is blank, and the value is taken from the row above. */
    INHERITED,
    /** It was computed. */
    RESTORED
}
