package io.github.fengong.extract.pdf.borderless;

/**
 * How the cells of a table are set, which all of its pages share.
 *
 * @param place where texts stand in cells that are higher than they
 * @param pitch the distance of lines in a cell, in points
 * @param gap how much farther apart the last line of a row and the first of the next are, in points; negative where the first line of
 *     a cell is lower than others
 */
record Setting(Place place, double pitch, double gap) {

    enum Place {
        TOP,
        MIDDLE
    }

    /** Lines of a cell differ in their distance by less than this, against it. */
    private static final double EVEN = 0.06;

    /** Tells whether two lines of a column are no neighbouring lines of a cell. */
    boolean divides(double distance) {
        boolean nearer = gap < 0 && distance < pitch + gap / 2;
        double more = gap > 0 ? Math.max(EVEN * pitch, 0.3 * gap) : EVEN * pitch;
        return nearer || distance > pitch + more;
    }

    /** Tells whether rows stand at another distance than lines of a cell. */
    boolean hasGap() {
        return Math.abs(gap) > EVEN * pitch;
    }

    /** Tells whether a distance is more than that of lines in a cell. */
    static boolean isWide(double distance, double pitch) {
        return distance > (1 + EVEN) * pitch;
    }
}
