package io.github.fengong.extract.pdf.grid;

import io.github.fengong.extract.pdf.page.Rule;
import io.github.fengong.model.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds tables that stand in a cell of another one, where their frames lie so near to the lines of the cell that they would be taken for
 * one border. The four lines of their frame end in each other, at four corners; lines that divide a table never do, each of them ends in a
 * line that goes on.
 */
public final class NestedFrames {

    /** Lines nearer to each other than this are one; those of a frame and of the cell round it are at least so far apart. In points. */
    private static final double SAME_LINE = 0.5;

    /** Gaps between the pieces of a line, in points. */
    private static final double GAP = 1.5;

    /** How exactly lines meet in a corner, in points. */
    private static final double CORNER = 1;

    /** A line this far inside of a frame divides it, in points. */
    private static final double INSIDE = 5;

    /** A frame, a line that divides it, and four round it. */
    private static final int FEWEST_RULES = 9;

    private final Edges edges;

    private NestedFrames(Edges edges) {
        this.edges = edges;
    }

    /** Returns the boxes of nested tables of more than one cell, inner ones before those they stand in. */
    public static List<Box> find(List<Rule> rules) {
        if (rules.size() < FEWEST_RULES) {
            return List.of();
        }
        NestedFrames frames = new NestedFrames(EdgeJoiner.join(rules, SAME_LINE, GAP));
        List<Box> nested = new ArrayList<>();
        for (Edge top : frames.edges.horizontal()) {
            frames.addFrame(top, nested);
        }
        nested.sort(Comparator.comparingDouble(box -> (box.right() - box.left()) * (box.bottom() - box.top())));
        return nested;
    }

    /** Tells whether a rule belongs to a frame. */
    public static boolean holds(Box frame, Rule rule) {
        double fromPosition = rule.horizontal() ? frame.top() : frame.left();
        double toPosition = rule.horizontal() ? frame.bottom() : frame.right();
        double from = rule.horizontal() ? frame.left() : frame.top();
        double to = rule.horizontal() ? frame.right() : frame.bottom();
        return rule.position() >= fromPosition - SAME_LINE
                && rule.position() <= toPosition + SAME_LINE
                && rule.start() >= from - CORNER
                && rule.end() <= to + CORNER;
    }

    private void addFrame(Edge top, List<Box> frames) {
        for (Edge left : edges.vertical()) {
            if (!isAt(left.position(), top.start()) || !isAt(left.start(), top.position())) {
                continue;
            }
            boolean right = edges.vertical().stream()
                    .anyMatch(edge -> isAt(edge.position(), top.end())
                            && isAt(edge.start(), top.position())
                            && isAt(edge.end(), left.end()));
            boolean bottom = edges.horizontal().stream()
                    .anyMatch(edge -> isAt(edge.position(), left.end())
                            && isAt(edge.start(), top.start())
                            && isAt(edge.end(), top.end()));
            if (right && bottom) {
                Box frame = new Box(top.start(), top.position(), top.end(), Math.max(top.position(), left.end()));
                if (isDivided(frame) && isEnclosed(frame)) {
                    frames.add(frame);
                }
            }
        }
    }

    private static boolean isAt(double one, double other) {
        return Math.abs(one - other) <= CORNER;
    }

    private boolean isDivided(Box frame) {
        return runsThrough(edges.vertical(), frame.left(), frame.right(), frame.top(), frame.bottom())
                || runsThrough(edges.horizontal(), frame.top(), frame.bottom(), frame.left(), frame.right());
    }

    private static boolean runsThrough(List<Edge> lines, double first, double last, double from, double to) {
        return lines.stream()
                .anyMatch(line -> line.position() > first + INSIDE
                        && line.position() < last - INSIDE
                        && line.start() >= from - CORNER
                        && line.end() <= to + CORNER
                        && line.length() >= to - from - 2 * CORNER);
    }

    /** Tells whether longer lines run along all four sides, outside of the frame. */
    private boolean isEnclosed(Box frame) {
        return runsAlong(edges.vertical(), -1e9, frame.left(), frame.top(), frame.bottom())
                && runsAlong(edges.vertical(), frame.right(), 1e9, frame.top(), frame.bottom())
                && runsAlong(edges.horizontal(), -1e9, frame.top(), frame.left(), frame.right())
                && runsAlong(edges.horizontal(), frame.bottom(), 1e9, frame.left(), frame.right());
    }

    private static boolean runsAlong(List<Edge> lines, double first, double last, double from, double to) {
        return lines.stream()
                .anyMatch(line -> line.position() >= first
                        && line.position() <= last
                        && line.start() < from - CORNER
                        && line.end() > to + CORNER);
    }
}
