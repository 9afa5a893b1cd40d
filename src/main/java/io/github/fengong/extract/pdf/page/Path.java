package io.github.fengong.extract.pdf.page;

import io.github.fengong.model.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The path under construction, in the coordinates of the page as it is read. See 8.5.2 of ISO 32000-1. */
final class Path {

    /**
     * A subpath: its points one after the other.
     *
     * @param xs where its points lie from the left
     * @param ys where its points lie from the top
     * @param closed whether a line leads back to the first point
     */
    record Subpath(double[] xs, double[] ys, boolean closed) {

        Box bounds() {
            Box bounds = new Box(xs[0], ys[0], xs[0], ys[0]);
            for (int i = 1; i < xs.length; i++) {
                bounds = new Box(
                        Math.min(bounds.left(), xs[i]),
                        Math.min(bounds.top(), ys[i]),
                        Math.max(bounds.right(), xs[i]),
                        Math.max(bounds.bottom(), ys[i]));
            }
            return bounds;
        }
    }

    private final List<Subpath> finished = new ArrayList<>();
    private double[] xs = new double[8];
    private double[] ys = new double[8];
    private int points;
    private int total;

    void moveTo(double x, double y) {
        finish(false);
        add(x, y);
    }

    void lineTo(double x, double y) {
        add(x, y);
    }

    /** A curve is taken for the line to its end: what it bulges out does not matter for tables. */
    void curveTo(double x, double y) {
        add(x, y);
    }

    /** Closes the subpath; the next one starts where this one did. */
    void close() {
        if (points == 0) {
            return;
        }
        double x = xs[0];
        double y = ys[0];
        finish(true);
        add(x, y);
    }

    /** Returns the subpaths of more than a point, and starts a new path. */
    List<Subpath> take() {
        finish(false);
        List<Subpath> taken = List.copyOf(finished);
        finished.clear();
        total = 0;
        return taken;
    }

    /** Returns how many points the path has. */
    int size() {
        return total;
    }

    private void finish(boolean closed) {
        if (points > 1) {
            finished.add(new Subpath(Arrays.copyOf(xs, points), Arrays.copyOf(ys, points), closed));
        }
        points = 0;
    }

    private void add(double x, double y) {
        if (points == xs.length) {
            xs = Arrays.copyOf(xs, points * 2);
            ys = Arrays.copyOf(ys, points * 2);
        }
        xs[points] = x;
        ys[points] = y;
        points++;
        total++;
    }
}
