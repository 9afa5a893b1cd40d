package io.github.fengong.extract.pdf.borderless;

/**
 * What runs across a part of a table: a row, the header, or a title over all columns.
 *
 * @param kind what it is
 * @param first the baseline of its first line, in points
 * @param last the baseline of its last line, in points
 * @param ruled whether a line is drawn above it
 */
record Stripe(Kind kind, double first, double last, boolean ruled) {

    enum Kind {
        HEADER,
        TITLE,
        ROW
    }

    boolean isRow() {
        return kind == Kind.ROW;
    }

    double middle() {
        return (first + last) / 2;
    }
}
