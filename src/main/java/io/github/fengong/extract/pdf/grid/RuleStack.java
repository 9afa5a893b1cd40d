package io.github.fengong.extract.pdf.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines across with the same ends, and the lines between columns that run down between them: a table whose sides are open.
 *
 * @param left where the lines across begin
 * @param right where they end
 * @param rules the lines across, from top to bottom
 * @param columns the pieces of lines down that stand between both ends
 */
record RuleStack(double left, double right, List<Edge> rules, List<Edge> columns) {

    /** Lines down run along this much of the space between two lines across. */
    private static final double CARRIED = 0.5;

    /** A space without lines down that is higher than this belongs to no table, in points: some rows of text. */
    private static final double HIGHEST_OPEN = 60;

    /** A header without lines down, and a title under it, may stand above the first rows with such lines. */
    private static final int MOST_HEADS = 2;

    /** More lines down on a page are those of charts and drawings. */
    private static final int MOST_LINES_DOWN = 500;

    RuleStack {
        rules = List.copyOf(rules);
        columns = List.copyOf(columns);
    }

    double top() {
        return rules.get(0).position();
    }

    double bottom() {
        return rules.get(rules.size() - 1).position();
    }

    /** Tells whether a line down stands in the table, its sides included. */
    boolean holds(Edge down) {
        return down.position() > left - EdgeGroups.MEETING
                && down.position() < right + EdgeGroups.MEETING
                && down.overlap(top(), bottom()) > 0;
    }

    /** Returns the table without what stands under its first line across. */
    RuleStack withoutFirst() {
        return new RuleStack(left, right, rules.subList(1, rules.size()), columns);
    }

    /** Returns the stacks of a page. */
    static List<RuleStack> of(Edges edges) {
        List<RuleStack> stacks = new ArrayList<>();
        List<Edge> open = new ArrayList<>(edges.horizontal());
        boolean none = edges.vertical().isEmpty() || edges.vertical().size() > MOST_LINES_DOWN;
        while (!none && open.size() > 1) {
            Edge first = open.get(0);
            List<Edge> alike = open.stream()
                    .filter(rule -> near(rule.start(), first.start()) && near(rule.end(), first.end()))
                    .toList();
            open.removeAll(alike);
            addStacks(alike, edges, stacks);
        }
        return stacks;
    }

    private static void addStacks(List<Edge> alike, Edges edges, List<RuleStack> stacks) {
        int from = -1;
        int to = -1;
        for (int i = 0; i + 1 < alike.size(); i++) {
            double top = alike.get(i).position();
            double bottom = alike.get(i + 1).position();
            boolean low = bottom - top <= HIGHEST_OPEN;
            if (isCarried(top, bottom, inside(alike.get(i), top, bottom, edges))) {
                from = from < 0 ? i : from;
                to = i + 1;
            } else if (from >= 0 && !low) {
                add(alike, from, to, edges, stacks);
                from = -1;
            }
        }
        if (from >= 0) {
            add(alike, from, to, edges, stacks);
        }
    }

    /** Adds the lines of a table, and those above them that its header may stand under. */
    private static void add(List<Edge> alike, int from, int to, Edges edges, List<RuleStack> stacks) {
        int header = from;
        while (header > 0
                && from - header < MOST_HEADS
                && alike.get(header).position() - alike.get(header - 1).position() <= HIGHEST_OPEN) {
            header--;
        }
        List<Edge> rules = alike.subList(header, to + 1);
        Edge first = rules.get(0);
        double top = first.position();
        double bottom = rules.get(rules.size() - 1).position();
        List<Edge> columns = inside(first, top, bottom, edges);
        boolean closed = isClosed(first.start(), rules, edges) || isClosed(first.end(), rules, edges);
        if (!closed && !sticksOut(first, top, bottom, edges)) {
            stacks.add(new RuleStack(first.start(), first.end(), rules, columns));
        }
    }

    private static List<Edge> inside(Edge rule, double top, double bottom, Edges edges) {
        return edges.vertical().stream()
                .filter(down -> down.position() > rule.start() + EdgeGroups.MEETING
                        && down.position() < rule.end() - EdgeGroups.MEETING
                        && down.overlap(top, bottom) > EdgeGroups.MEETING)
                .toList();
    }

    private static boolean isCarried(double top, double bottom, List<Edge> columns) {
        return columns.stream()
                .collect(Collectors.groupingBy(
                        Edge::position, Collectors.summingDouble(down -> down.overlap(top, bottom))))
                .values()
                .stream()
                .anyMatch(along -> along >= CARRIED * (bottom - top));
    }

    /** Tells whether a line at a side meets two lines across one after the other, as those of drawn cells do. */
    private static boolean isClosed(double side, List<Edge> rules, Edges edges) {
        List<Edge> beside = edges.vertical().stream()
                .filter(down -> near(down.position(), side))
                .toList();
        for (int i = 1; i < rules.size(); i++) {
            double top = rules.get(i - 1).position() + EdgeGroups.MEETING;
            double bottom = rules.get(i).position() - EdgeGroups.MEETING;
            if (beside.stream().anyMatch(down -> down.start() <= top && down.end() >= bottom)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether lines run out of the table: then it is a part of another one. */
    private static boolean sticksOut(Edge rule, double top, double bottom, Edges edges) {
        double near = 2 * EdgeGroups.MEETING;
        boolean down = inside(rule, top, bottom, edges).stream()
                .anyMatch(edge -> edge.start() < top - near || edge.end() > bottom + near);
        boolean across = edges.horizontal().stream()
                .filter(edge -> edge.position() >= top && edge.position() <= bottom)
                .anyMatch(edge -> edge.overlap(rule.start(), rule.end()) > 0
                        && (edge.start() < rule.start() - near || edge.end() > rule.end() + near));
        return down || across;
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) <= EdgeGroups.MEETING;
    }
}
