package io.github.fengong.extract.pdf.page;

/** Where a line of text runs to on the page: ordinary text runs {@link #RIGHT}. The order is clockwise, by quarter turns. */
public enum Direction {
    RIGHT(1, 0),
    DOWN(0, 1),
    LEFT(-1, 0),
    UP(0, -1);

    /** Text that deviates more is no text of a table: a stamp or a watermark. The sine of 15°. */
    private static final double LARGEST_DEVIATION = 0.26;

    private final int x;
    private final int y;

    Direction(int x, int y) {
        this.x = x;
        this.y = y;
    }

    /** Returns the step to the right, to the left, or 0. */
    public int x() {
        return x;
    }

    /** Returns the step down the page, up, or 0. */
    public int y() {
        return y;
    }

    /** Returns this direction after the page has been turned clockwise by some quarter turns. */
    public Direction turned(int quarters) {
        return values()[Math.floorMod(ordinal() + quarters, 4)];
    }

    /** Returns how many clockwise quarter turns of the page make this direction run to the right. */
    public int quartersToRight() {
        return Math.floorMod(-ordinal(), 4);
    }

    /** Returns the direction of a vector (y downwards), or null where it is aslant. */
    static Direction of(double dx, double dy) {
        double length = Math.hypot(dx, dy);
        if (Math.abs(dy) <= LARGEST_DEVIATION * length) {
            return dx >= 0 ? RIGHT : LEFT;
        }
        if (Math.abs(dx) <= LARGEST_DEVIATION * length) {
            return dy > 0 ? DOWN : UP;
        }
        return null;
    }
}
