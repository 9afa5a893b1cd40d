package io.github.fengong.extract.pdf.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays the grid through the edges of one table, and closes outer frames and rows that are open. */
public final class LatticeBuilder {

    /** A stretch of the grid is drawn when an edge runs along this much of it; the rest are gaps at crossings. */
    private static final double DRAWN = 0.7;

    /** Lines must stick out this far beyond the outermost crossing line to make cells of their own there, in points. */
    private static final double STICKING_OUT = 9;

    private final Edges edges;
    private final List<Double> xs = new ArrayList<>();
    private final List<Double> ys = new ArrayList<>();

    private LatticeBuilder(Edges edges) {
        this.edges = edges;
        addPositions(edges.vertical(), xs);
        addPositions(edges.horizontal(), ys);
    }

    /** Returns the lattice of the edges, or nothing where they enclose nothing. */
    public static Optional<Lattice> build(Edges edges) {
        LatticeBuilder builder = new LatticeBuilder(LooseEnds.close(edges));
        builder.closeFrame();
        if (builder.xs.size() < 2 || builder.ys.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(builder.lattice());
    }

    private static void addPositions(List<Edge> lines, List<Double> positions) {
        lines.stream().mapToDouble(Edge::position).distinct().sorted().forEach(positions::add);
    }

    /** Where the ends of two or more lines stick out together, the frame is open there. */
    private void closeFrame() {
        List<Edge> across = edges.horizontal();
        List<Edge> down = edges.vertical();
        commonEnd(across.stream().map(edge -> -edge.start()).toList(), xs.isEmpty() ? -1e9 : -xs.get(0))
                .ifPresent(end -> xs.add(0, -end));
        if (!xs.isEmpty()) {
            commonEnd(across.stream().map(Edge::end).toList(), xs.get(xs.size() - 1))
                    .ifPresent(xs::add);
        }
        commonEnd(down.stream().map(edge -> -edge.start()).toList(), ys.isEmpty() ? -1e9 : -ys.get(0))
                .ifPresent(end -> ys.add(0, -end));
        if (!ys.isEmpty()) {
            commonEnd(down.stream().map(Edge::end).toList(), ys.get(ys.size() - 1))
                    .ifPresent(ys::add);
        }
    }

    /** Returns the outermost end that at least two lines share beyond a border. */
    private static Optional<Double> commonEnd(List<Double> ends, double border) {
        List<Double> beyond = ends.stream()
                .filter(end -> end > border + STICKING_OUT)
                .sorted((one, other) -> Double.compare(other, one))
                .toList();
        for (int i = 0; i + 1 < beyond.size(); i++) {
            if (beyond.get(i) - beyond.get(i + 1) <= EdgeGroups.MEETING) {
                return Optional.of(beyond.get(i));
            }
        }
        return Optional.empty();
    }

    private Lattice lattice() {
        int rows = ys.size() - 1;
        int columns = xs.size() - 1;
        boolean[][] rightDrawn = new boolean[rows][columns];
        boolean[][] bottomDrawn = new boolean[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                rightDrawn[row][column] = column == columns - 1
                        || isDrawn(edges.vertical(), xs.get(column + 1), ys.get(row), ys.get(row + 1));
                bottomDrawn[row][column] =
                        isDrawn(edges.horizontal(), ys.get(row + 1), xs.get(column), xs.get(column + 1));
            }
        }
        boolean[] topDrawn = new boolean[columns];
        for (int column = 0; column < columns; column++) {
            topDrawn[column] = isDrawn(edges.horizontal(), ys.get(0), xs.get(column), xs.get(column + 1));
        }
        return new Lattice(toArray(xs), toArray(ys), rightDrawn, bottomDrawn, topDrawn);
    }

    private static boolean isDrawn(List<Edge> lines, double position, double from, double to) {
        double along = 0;
        for (Edge line : lines) {
            if (line.position() == position) {
                along += line.overlap(from, to);
            }
        }
        return along >= DRAWN * (to - from);
    }

    private static double[] toArray(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
