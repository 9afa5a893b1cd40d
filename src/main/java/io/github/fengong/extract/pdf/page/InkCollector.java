package io.github.fengong.extract.pdf.page;

import io.github.fengong.extract.pdf.page.Path.Subpath;
import io.github.fengong.model.Box;
import java.util.ArrayList;
import java.util.List;

/** Collects what paths and pictures paint, in the order of painting. */
final class InkCollector {

    /** A box at most this thin is a line, in points. Word's thickest border has 6 points, but shaded cells are higher than that, too. */
    private static final double THICKEST_RULE = 4;

    /** A thin box less long than this times its thickness is a dot or a bullet, unless it is tiny. */
    private static final double SLENDER = 2;

    /** A dot of a dotted line, in points: it may belong to a line of either direction. */
    private static final double DOT = 2;

    /** How far a line may deviate from the edges of the page, in points, and still be straight. */
    private static final double DEVIATION = 1;

    /** What is this transparent cannot be seen. */
    private static final double INVISIBLE = 0.03;

    private final List<Ink> inks = new ArrayList<>();
    private boolean drawn;

    void stroke(List<Subpath> path, GraphicsState state) {
        if (state.strokeAlpha < INVISIBLE) {
            return;
        }
        double thickness = state.lineWidth * state.matrix.scale();
        for (Subpath subpath : path) {
            int points = subpath.xs().length;
            for (int i = 1; i < points; i++) {
                segment(subpath, i - 1, i, thickness, state);
            }
            if (subpath.closed()) {
                segment(subpath, points - 1, 0, thickness, state);
            }
        }
    }

    private void segment(Subpath path, int from, int to, double thickness, GraphicsState state) {
        drawn = true;
        double dx = Math.abs(path.xs()[to] - path.xs()[from]);
        double dy = Math.abs(path.ys()[to] - path.ys()[from]);
        if (Math.min(dx, dy) > DEVIATION || Math.min(dx, dy) * 4 > Math.max(dx, dy)) {
            return;
        }
        double half = thickness / 2;
        Box line = new Box(
                Math.min(path.xs()[from], path.xs()[to]) - (dx < dy ? half : 0),
                Math.min(path.ys()[from], path.ys()[to]) - (dx < dy ? 0 : half),
                Math.max(path.xs()[from], path.xs()[to]) + (dx < dy ? half : 0),
                Math.max(path.ys()[from], path.ys()[to]) + (dx < dy ? 0 : half));
        boolean covering = state.covering && state.strokeAlpha > 1 - INVISIBLE;
        if (thickness <= THICKEST_RULE) {
            Ink.Kind kind = dx < dy ? Ink.Kind.VERTICAL_RULE : Ink.Kind.HORIZONTAL_RULE;
            add(line, state.strokeColor, covering, kind, state);
        } else {
            addBox(line, state.strokeColor, covering, state);
        }
    }

    void fill(List<Subpath> path, GraphicsState state) {
        if (state.fillAlpha < INVISIBLE) {
            return;
        }
        boolean covering = state.covering && state.fillAlpha > 1 - INVISIBLE;
        if (path.size() == 2 && addFrame(path.get(0).bounds(), path.get(1).bounds(), state)) {
            return;
        }
        for (Subpath subpath : path) {
            drawn = true;
            boolean rectangle = isRectangle(subpath);
            addBox(subpath.bounds(), state.fillColor, covering && rectangle, state);
        }
    }

    /** A border may be painted as the space between two boxes, one in the other. */
    private boolean addFrame(Box one, Box other, GraphicsState state) {
        Box outer = one.left() <= other.left() ? one : other;
        Box inner = outer == one ? other : one;
        double thickest = Math.max(
                Math.max(inner.left() - outer.left(), outer.right() - inner.right()),
                Math.max(inner.top() - outer.top(), outer.bottom() - inner.bottom()));
        boolean nested = inner.left() >= outer.left()
                && inner.right() <= outer.right()
                && inner.top() >= outer.top()
                && inner.bottom() <= outer.bottom();
        if (!nested || thickest > THICKEST_RULE || outer.right() - outer.left() <= 2 * THICKEST_RULE) {
            return false;
        }
        addBox(new Box(outer.left(), outer.top(), outer.right(), inner.top()), state.fillColor, true, state);
        addBox(new Box(outer.left(), inner.bottom(), outer.right(), outer.bottom()), state.fillColor, true, state);
        addBox(new Box(outer.left(), outer.top(), inner.left(), outer.bottom()), state.fillColor, true, state);
        addBox(new Box(inner.right(), outer.top(), outer.right(), outer.bottom()), state.fillColor, true, state);
        drawn = true;
        return true;
    }

    private static boolean isRectangle(Subpath path) {
        int points = path.xs().length;
        if (points < 4 || points > 5) {
            return false;
        }
        for (int i = 1; i < points; i++) {
            boolean straight = Math.abs(path.xs()[i] - path.xs()[i - 1]) < DEVIATION
                    || Math.abs(path.ys()[i] - path.ys()[i - 1]) < DEVIATION;
            if (!straight) {
                return false;
            }
        }
        return true;
    }

    void picture(Box box, boolean covering, GraphicsState state) {
        drawn = true;
        double width = box.right() - box.left();
        double height = box.bottom() - box.top();
        if (Math.min(width, height) <= THICKEST_RULE) {
            addBox(box, 0, false, state);
        } else {
            add(box, ColorModel.UNKNOWN, covering && state.covering, Ink.Kind.PICTURE, state);
        }
    }

    private void addBox(Box box, int color, boolean covering, GraphicsState state) {
        double width = box.right() - box.left();
        double height = box.bottom() - box.top();
        if (Math.max(width, height) <= DOT) {
            add(box, color, covering, Ink.Kind.HORIZONTAL_RULE, state);
            add(box, color, covering, Ink.Kind.VERTICAL_RULE, state);
        } else if (height <= THICKEST_RULE && width >= height * SLENDER) {
            add(box, color, covering, Ink.Kind.HORIZONTAL_RULE, state);
        } else if (width <= THICKEST_RULE && height >= width * SLENDER) {
            add(box, color, covering, Ink.Kind.VERTICAL_RULE, state);
        } else {
            add(box, color, covering, Ink.Kind.FILL, state);
        }
    }

    private void add(Box box, int color, boolean covering, Ink.Kind kind, GraphicsState state) {
        Box clip = state.clip;
        double left = Math.max(box.left(), clip.left());
        double top = Math.max(box.top(), clip.top());
        double right = Math.min(box.right(), clip.right());
        double bottom = Math.min(box.bottom(), clip.bottom());
        if (left <= right && top <= bottom) {
            inks.add(new Ink(new Box(left, top, right, bottom), color, covering, kind));
        }
    }

    /** Returns what was painted, first to last. */
    List<Ink> inks() {
        return inks;
    }

    /** Tells whether anything was painted at all, straight or not. */
    boolean isDrawn() {
        return drawn;
    }
}
