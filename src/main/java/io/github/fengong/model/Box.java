package io.github.fengong.model;

/**
 * A rectangle on a page, in points (1/72 inch), the origin at the top left of the page as it is read (its rotation applied).
 *
 * @param left the left edge
 * @param top the upper edge
 * @param right the right edge, not left of {@code left}
 * @param bottom the lower edge, not above {@code top}
 */
public record Box(double left, double top, double right, double bottom) {

    public Box {
        if (!(left <= right && top <= bottom)) {
            throw new IllegalArgumentException("a box needs left <= right and top <= bottom but has " + left + ", "
                    + top + ", " + right + ", " + bottom);
        }
    }
}
