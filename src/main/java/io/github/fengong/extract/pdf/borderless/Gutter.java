package io.github.fengong.extract.pdf.borderless;

/**
 * A strip between two columns that holds no text but titles over both.
 *
 * @param left where it begins, in points
 * @param right where it ends, in points
 */
record Gutter(double left, double right) {

    /** How much of a strip text may leave free and still run across it, in points. */
    static final double EDGE = 0.5;

    double middle() {
        return (left + right) / 2;
    }

    double width() {
        return right - left;
    }
}
