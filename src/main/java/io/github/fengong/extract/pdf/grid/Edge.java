package io.github.fengong.extract.pdf.grid;

/**
 * A joined line of a table's frame.
 *
 * @param position the y of a horizontal edge, the x of a vertical one
 * @param start the lower end of its extent
 * @param end the upper end of its extent
 */
public record Edge(double position, double start, double end) {

    /** Returns the length in points. */
    public double length() {
        return end - start;
    }

    /** Returns how much of an interval the edge runs along, in points. */
    public double overlap(double from, double to) {
        return Math.max(0, Math.min(end, to) - Math.max(start, from));
    }
}
