package io.github.fengong.extract.pdf.page;

/**
 * A straight line that the page shows, along one of its edges.
 *
 * @param horizontal whether it runs across the page; otherwise it runs down
 * @param position the y of a horizontal line, the x of another
 * @param start the lower end of its extent
 * @param end the upper end of its extent
 * @param thickness how thick it is, in points
 */
public record Rule(boolean horizontal, double position, double start, double end, double thickness) {

    public Rule {
        if (!(start <= end)) {
            throw new IllegalArgumentException("start must not be above end but they are " + start + " and " + end);
        }
    }

    /** Returns the length in points. */
    public double length() {
        return end - start;
    }
}
