package io.github.fengong.extract.pdf.grid;

import io.github.fengong.extract.pdf.page.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins rules to edges: pieces of one line, dashes, the two lines of a double border. */
public final class EdgeJoiner {

    /**
     * Lines nearer to each other than this are one border, in points: the distance of Word's and LibreOffice's double borders. No border
     * is broader than two of them.
     */
    private static final double SAME_LINE = 3;

    /** Gaps between the pieces of a line, in points. */
    private static final double GAP = 4;

    /** Shorter edges are dots, bullets and marks, in points. */
    private static final double SHORTEST = 4;

    private EdgeJoiner() {}

    /** Returns the edges of a page. */
    public static Edges join(List<Rule> rules) {
        return join(rules, SAME_LINE, GAP);
    }

    /** Returns the edges where lines nearer to each other, and pieces nearer to each other, are one. */
    static Edges join(List<Rule> rules, double sameLine, double gap) {
        return new Edges(
                joinLines(rules.stream().filter(Rule::horizontal).toList(), sameLine, gap),
                joinLines(rules.stream().filter(rule -> !rule.horizontal()).toList(), sameLine, gap));
    }

    private static List<Edge> joinLines(List<Rule> rules, double sameLine, double gap) {
        List<Rule> sorted = new ArrayList<>(rules);
        sorted.sort(Comparator.comparingDouble(Rule::position));
        List<Edge> edges = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            boolean ends = i == sorted.size()
                    || sorted.get(i).position() - sorted.get(i - 1).position() > sameLine
                    || sorted.get(i).position() - sorted.get(start).position() > 2 * sameLine;
            if (ends) {
                addJoined(sorted.subList(start, i), gap, edges);
                start = i;
            }
        }
        return edges;
    }

    /** Joins rules of one line, which lies in the middle of them, longer ones weighing more. */
    private static void addJoined(List<Rule> line, double gap, List<Edge> edges) {
        double weight = 0;
        double sum = 0;
        for (Rule rule : line) {
            weight += rule.length() + 0.01;
            sum += rule.position() * (rule.length() + 0.01);
        }
        double position = sum / weight;
        List<Rule> pieces = new ArrayList<>(line);
        pieces.sort(Comparator.comparingDouble(Rule::start));
        double start = pieces.get(0).start();
        double end = pieces.get(0).end();
        for (Rule piece : pieces) {
            if (piece.start() - end > gap) {
                add(new Edge(position, start, end), edges);
                start = piece.start();
            }
            end = Math.max(end, piece.end());
        }
        add(new Edge(position, start, end), edges);
    }

    private static void add(Edge edge, List<Edge> edges) {
        if (edge.length() >= SHORTEST) {
            edges.add(edge);
        }
    }
}
