package io.github.fengong.extract.pdf.grid;

import io.github.fengong.extract.pdf.page.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins rules to edges: pieces of one line, dashes, the two lines of a double border. */
public final class EdgeJoiner {

    /** Lines nearer to each other than this are one border, in points: the distance of Word's and LibreOffice's double borders. */
    private static final double SAME_LINE = 3;

    /** No border is broader than this, in points. */
    private static final double BROADEST = 6;

    /** Gaps between the pieces of a line, in points. */
    private static final double GAP = 4;

    /** Shorter edges are dots, bullets and marks, in points. */
    private static final double SHORTEST = 4;

    private EdgeJoiner() {}

    /** Returns the edges of a page. */
    public static Edges join(List<Rule> rules) {
        return new Edges(
                join(rules.stream().filter(Rule::horizontal).toList(), SHORTEST),
                join(rules.stream().filter(rule -> !rule.horizontal()).toList(), SHORTEST));
    }

    private static List<Edge> join(List<Rule> rules, double shortest) {
        List<Rule> sorted = new ArrayList<>(rules);
        sorted.sort(Comparator.comparingDouble(Rule::position));
        List<Edge> edges = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            boolean ends = i == sorted.size()
                    || sorted.get(i).position() - sorted.get(i - 1).position() > SAME_LINE
                    || sorted.get(i).position() - sorted.get(start).position() > BROADEST;
            if (ends) {
                addJoined(sorted.subList(start, i), shortest, edges);
                start = i;
            }
        }
        return edges;
    }

    /** Joins rules of one line, which lies in the middle of them, longer ones weighing more. */
    private static void addJoined(List<Rule> line, double shortest, List<Edge> edges) {
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
            if (piece.start() - end > GAP) {
                add(new Edge(position, start, end), shortest, edges);
                start = piece.start();
            }
            end = Math.max(end, piece.end());
        }
        add(new Edge(position, start, end), shortest, edges);
    }

    private static void add(Edge edge, double shortest, List<Edge> edges) {
        if (edge.length() >= shortest) {
            edges.add(edge);
        }
    }
}
