package io.github.fengong.extract.pdf.page;

import io.github.fengong.model.Box;
import java.io.IOException;
import java.util.List;

/** Runs the operators that build paths, paint them and clip to them. See 8.5 of ISO 32000-1. */
final class PathPainter {

    private final InkCollector inks;
    private final WorkBudget budget;
    private final Path path = new Path();
    private boolean clipPending;

    PathPainter(InkCollector inks, WorkBudget budget) {
        this.inks = inks;
        this.budget = budget;
    }

    /**
     * Runs an operator.
     *
     * @param hidden whether nothing is painted, because the document hides this part
     * @return whether it is an operator of paths
     */
    boolean run(String operator, Operands operands, GraphicsState state, boolean hidden) throws IOException {
        switch (operator) {
            case "m" -> path.moveTo(x(operands, 0, state), y(operands, 0, state));
            case "l" -> path.lineTo(x(operands, 0, state), y(operands, 0, state));
            case "c" -> path.curveTo(x(operands, 4, state), y(operands, 4, state));
            case "v", "y" -> path.curveTo(x(operands, 2, state), y(operands, 2, state));
            case "h" -> path.close();
            case "re" -> addRectangle(operands, state);
            case "S" -> paint(true, false, state, hidden);
            case "s" -> {
                path.close();
                paint(true, false, state, hidden);
            }
            case "f", "F", "f*" -> paint(false, true, state, hidden);
            case "B", "B*" -> paint(true, true, state, hidden);
            case "b", "b*" -> {
                path.close();
                paint(true, true, state, hidden);
            }
            case "n" -> paint(false, false, state, hidden);
            case "W", "W*" -> clipPending = true;
            default -> {
                return false;
            }
        }
        return true;
    }

    private void addRectangle(Operands operands, GraphicsState state) {
        double x = operands.number(0);
        double y = operands.number(1);
        double width = operands.number(2);
        double height = operands.number(3);
        Affine matrix = state.matrix;
        path.moveTo(matrix.x(x, y), matrix.y(x, y));
        path.lineTo(matrix.x(x + width, y), matrix.y(x + width, y));
        path.lineTo(matrix.x(x + width, y + height), matrix.y(x + width, y + height));
        path.lineTo(matrix.x(x, y + height), matrix.y(x, y + height));
        path.close();
    }

    private void paint(boolean stroke, boolean fill, GraphicsState state, boolean hidden) throws IOException {
        List<Path.Subpath> subpaths = path.take();
        if (!hidden) {
            for (int i = 0; i < subpaths.size(); i++) {
                budget.countMark();
            }
            if (fill) {
                inks.fill(subpaths, state);
            }
            if (stroke) {
                inks.stroke(subpaths, state);
            }
        }
        if (clipPending) {
            clipPending = false;
            state.clip = clipped(state.clip, subpaths);
        }
    }

    private static Box clipped(Box clip, List<Path.Subpath> subpaths) {
        if (subpaths.isEmpty()) {
            return clip;
        }
        Box bounds = subpaths.get(0).bounds();
        for (Path.Subpath subpath : subpaths) {
            Box next = subpath.bounds();
            bounds = new Box(
                    Math.min(bounds.left(), next.left()),
                    Math.min(bounds.top(), next.top()),
                    Math.max(bounds.right(), next.right()),
                    Math.max(bounds.bottom(), next.bottom()));
        }
        return Boxes.intersection(clip, bounds);
    }

    private static double x(Operands operands, int at, GraphicsState state) {
        return state.matrix.x(operands.number(at), operands.number(at + 1));
    }

    private static double y(Operands operands, int at, GraphicsState state) {
        return state.matrix.y(operands.number(at), operands.number(at + 1));
    }
}
