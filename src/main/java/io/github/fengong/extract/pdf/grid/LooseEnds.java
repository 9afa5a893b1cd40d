package io.github.fengong.extract.pdf.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the borders across that only a change of colour, or nothing, shows: cells are rectangles, so where lines beside each other that run
 * down end inside of a table, with no line across to meet, one row of cells ends and another begins. A coloured band with the name of a
 * section between rows whose columns are drawn is such a row.
 */
final class LooseEnds {

    /** An end is loose when no line is this near, in points: the room for a row of text. */
    private static final double ROW = 9;

    /** A single end may belong to a line that stands in a cell. */
    private static final int FEWEST = 2;

    private final Edges edges;
    private final double top;
    private final double bottom;
    private final double left;
    private final double right;

    private LooseEnds(Edges edges) {
        this.edges = edges;
        top = edges.horizontal().stream().mapToDouble(Edge::position).min().orElse(0);
        bottom = edges.horizontal().stream().mapToDouble(Edge::position).max().orElse(0);
        left = edges.vertical().stream().mapToDouble(Edge::position).min().orElse(0);
        right = edges.vertical().stream().mapToDouble(Edge::position).max().orElse(0);
    }

    /** An end of a line that runs down. */
    private record End(double x, double y) {}

    /** Returns the edges of a table with those through the loose ends of the lines that run down. */
    static Edges close(Edges edges) {
        LooseEnds ends = new LooseEnds(edges);
        List<Edge> horizontal = new ArrayList<>(edges.horizontal());
        for (List<End> level : ends.levels()) {
            horizontal.addAll(ends.across(level));
        }
        return horizontal.size() == edges.horizontal().size() ? edges : new Edges(horizontal, edges.vertical());
    }

    /** The loose ends of one height each, from left to right. */
    private List<List<End>> levels() {
        List<End> loose = new ArrayList<>();
        for (Edge down : edges.vertical()) {
            for (double y : new double[] {down.start(), down.end()}) {
                End end = new End(down.position(), y);
                if (y > top + ROW && y < bottom - ROW && isLoose(end, down)) {
                    loose.add(end);
                }
            }
        }
        loose.sort(Comparator.comparingDouble(End::y));
        List<List<End>> levels = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= loose.size(); i++) {
            if (i == loose.size() || loose.get(i).y() - loose.get(start).y() > EdgeGroups.MEETING) {
                List<End> level = new ArrayList<>(loose.subList(start, i));
                level.sort(Comparator.comparingDouble(End::x));
                levels.add(level);
                start = i;
            }
        }
        return levels;
    }

    private boolean isLoose(End end, Edge down) {
        boolean met = edges.horizontal().stream()
                .anyMatch(across -> Math.abs(across.position() - end.y()) <= ROW
                        && across.start() <= end.x() + EdgeGroups.MEETING
                        && across.end() >= end.x() - EdgeGroups.MEETING);
        boolean goesOn = edges.vertical().stream()
                .anyMatch(other -> other != down && other.position() == end.x() && passes(other, end.y()));
        return !met && !goesOn;
    }

    private static boolean passes(Edge down, double y) {
        return down.start() < y + ROW && down.end() > y - ROW;
    }

    /** Returns the edges through neighbouring ends, each as far as the next lines that are there. */
    private List<Edge> across(List<End> level) {
        double y = position(level);
        List<Edge> found = new ArrayList<>();
        int count = 0;
        double start = 0;
        double end = Double.NEGATIVE_INFINITY;
        for (End loose : level) {
            double before = neighbour(loose, true);
            if (before > end) {
                addAcross(y, start, end, count, found);
                count = 0;
                start = before;
            }
            count++;
            end = neighbour(loose, false);
        }
        addAcross(y, start, end, count, found);
        return found;
    }

    private static void addAcross(double y, double start, double end, int count, List<Edge> found) {
        if (count >= FEWEST) {
            found.add(new Edge(y, start, end));
        }
    }

    /** The height of a line across that is already there, if it is the same. */
    private double position(List<End> level) {
        double y = level.stream().mapToDouble(End::y).average().orElse(0);
        return edges.horizontal().stream()
                .mapToDouble(Edge::position)
                .filter(position -> Math.abs(position - y) <= EdgeGroups.MEETING)
                .boxed()
                .min(Comparator.comparingDouble(position -> Math.abs(position - y)))
                .orElse(y);
    }

    /** Returns the x of the next line beside an end, on its left or its right, that is there at its height. */
    private double neighbour(End loose, boolean before) {
        double border = before ? Math.min(left, loose.x()) : Math.max(right, loose.x());
        for (Edge down : edges.vertical()) {
            boolean there =
                    down.start() <= loose.y() + EdgeGroups.MEETING && down.end() >= loose.y() - EdgeGroups.MEETING;
            double x = down.position();
            if (there && before && x < loose.x()) {
                border = Math.max(border, x);
            } else if (there && !before && x > loose.x()) {
                border = Math.min(border, x);
            }
        }
        return border;
    }
}
