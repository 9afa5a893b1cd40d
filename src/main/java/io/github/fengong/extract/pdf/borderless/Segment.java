package io.github.fengong.extract.pdf.borderless;

/**
 * Glyphs on one baseline with no gap between them: a line of a cell, of a title, or of prose.
 *
 * @param left where its ink begins, in points
 * @param right where its ink ends, in points
 * @param baseline its baseline, in points from the top
 * @param size its font size, in points
 * @param text its characters, without blanks
 */
record Segment(double left, double right, double baseline, double size, String text) {

    double width() {
        return right - left;
    }
}
