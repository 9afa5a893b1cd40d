package io.github.fengong.extract.pdf.borderless;

/**
 * How the cells of a table are set, which all of its pages share.
 *
 * @param place where texts stand in cells that are higher than they
 * @param pitch the distance of lines in a cell, in points
 * @param gap how much farther apart the last line of a row and the first of the next are, in points
 */
record Setting(Place place, double pitch, double gap) {

    enum Place {
        TOP,
        MIDDLE
    }

    /** Tells whether two lines of a column are no neighbouring lines of a cell. */
    boolean divides(double distance) {
        return distance > pitch + Math.max(0.12 * pitch, 0.3 * gap);
    }
}
