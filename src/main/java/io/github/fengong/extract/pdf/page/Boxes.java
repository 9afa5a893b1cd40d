package io.github.fengong.extract.pdf.page;

import io.github.fengong.model.Box;

/** Geometry of boxes. */
final class Boxes {

    private Boxes() {}

    /** Returns what both boxes cover; an empty box at the edge of the first where that is nothing. */
    static Box intersection(Box one, Box other) {
        double left = clamp(other.left(), one.left(), one.right());
        double right = clamp(other.right(), one.left(), one.right());
        double top = clamp(other.top(), one.top(), one.bottom());
        double bottom = clamp(other.bottom(), one.top(), one.bottom());
        return new Box(left, top, right, bottom);
    }

    /** Returns the bounds of a box after a map. */
    static Box mapped(Box box, Affine map) {
        double[] xs = {box.left(), box.right(), box.left(), box.right()};
        double[] ys = {box.top(), box.top(), box.bottom(), box.bottom()};
        Box mapped = null;
        for (int i = 0; i < 4; i++) {
            double x = map.x(xs[i], ys[i]);
            double y = map.y(xs[i], ys[i]);
            mapped = mapped == null
                    ? new Box(x, y, x, y)
                    : new Box(
                            Math.min(mapped.left(), x),
                            Math.min(mapped.top(), y),
                            Math.max(mapped.right(), x),
                            Math.max(mapped.bottom(), y));
        }
        return mapped;
    }

    private static double clamp(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }
}
