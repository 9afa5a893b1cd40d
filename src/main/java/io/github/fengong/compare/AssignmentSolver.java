package io.github.fengong.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Pairs rows so that the total gain is the greatest possible; a row may stay alone, which gains nothing. The assignment problem, solved
 * exactly by shortest augmenting paths with prices for the old rows: R. Jonker and A. Volgenant, "A shortest augmenting path algorithm for
 * dense and sparse linear assignment problems", 1987. One row after the other is brought in; usually the best partner is free, and the
 * search is over at once, otherwise it spreads over the rows that compete.
 */
final class AssignmentSolver {

    /** Stands for the row that is no row: a new row paired with it stays alone. */
    private static final int ALONE = -1;

    private static final int UNSEEN = -2;

    private final CandidateGraph graph;
    private final int[] partnerOfNew;
    private final int[] partnerOfOld;
    private final double[] costOfNew;
    private final double[] prices;
    private final double[] distances;
    private final int[] reachedFrom;
    private final boolean[] settled;

    private AssignmentSolver(CandidateGraph graph, int oldRows) {
        this.graph = graph;
        partnerOfNew = new int[graph.newRows()];
        partnerOfOld = new int[oldRows];
        costOfNew = new double[graph.newRows()];
        prices = new double[oldRows];
        distances = new double[oldRows];
        reachedFrom = new int[oldRows];
        settled = new boolean[oldRows];
        Arrays.fill(partnerOfNew, ALONE);
        Arrays.fill(partnerOfOld, ALONE);
        Arrays.fill(reachedFrom, UNSEEN);
    }

    /** Returns for each new row its old row, or -1 where it stays alone. */
    static int[] solve(CandidateGraph graph, int oldRows) {
        AssignmentSolver solver = new AssignmentSolver(graph, oldRows);
        for (int row = 0; row < graph.newRows(); row++) {
            solver.bringIn(row);
        }
        return solver.partnerOfNew;
    }

    /** Finds the cheapest way to give the row a partner, or leave it or a row that has to give way alone, and takes it. */
    private void bringIn(int row) {
        Search search = new Search(row);
        search.run();
        for (int old : search.touched) {
            if (settled[old] && distances[old] < search.length) {
                prices[old] += distances[old] - search.length;
            }
        }
        search.takePath();
        for (int old : search.touched) {
            reachedFrom[old] = UNSEEN;
            settled[old] = false;
        }
    }

    /** One search by Dijkstra's algorithm; the cost of a pair is its negative gain. */
    private final class Search {

        private final int start;
        private final PriorityQueue<Step> open = new PriorityQueue<>();
        private final List<Integer> touched = new ArrayList<>();
        private double length;
        private int endOld = ALONE;
        private int endNew;

        Search(int start) {
            this.start = start;
            this.endNew = start;
        }

        void run() {
            // staying alone costs nothing
            length = 0;
            relax(start, 0);
            while (!open.isEmpty() && open.peek().distance < length) {
                Step step = open.poll();
                if (settled[step.old] || step.distance > distances[step.old]) {
                    continue;
                }
                settled[step.old] = true;
                int holder = partnerOfOld[step.old];
                if (holder == ALONE) {
                    length = step.distance;
                    endOld = step.old;
                    return;
                }
                follow(step, holder);
            }
        }

        /** The row that holds the old row may stay alone, or look for another one. */
        private void follow(Step step, int holder) {
            double offset = step.distance - (costOfNew[holder] - prices[step.old]);
            if (offset < length) {
                length = offset;
                endOld = ALONE;
                endNew = holder;
            }
            relax(holder, offset);
        }

        private void relax(int row, double offset) {
            int[] olds = graph.oldRowsOf(row);
            double[] gains = graph.gainsOf(row);
            for (int at = 0; at < olds.length; at++) {
                int old = olds[at];
                double distance = offset - gains[at] - prices[old];
                if (reachedFrom[old] == UNSEEN) {
                    touched.add(old);
                } else if (settled[old] || distance >= distances[old]) {
                    continue;
                }
                distances[old] = distance;
                reachedFrom[old] = row;
                open.add(new Step(distance, old));
            }
        }

        /** Walks back from the end; each row on the way takes the old row it reached and leaves the one it had. */
        void takePath() {
            int old = endOld;
            if (old == ALONE) {
                old = partnerOfNew[endNew];
                partnerOfNew[endNew] = ALONE;
                if (endNew == start) {
                    return;
                }
            }
            int row;
            do {
                row = reachedFrom[old];
                int left = partnerOfNew[row];
                partnerOfNew[row] = old;
                partnerOfOld[old] = row;
                costOfNew[row] = -gain(row, old);
                old = left;
            } while (row != start);
        }
    }

    private double gain(int row, int old) {
        int[] olds = graph.oldRowsOf(row);
        int at = 0;
        while (olds[at] != old) {
            at++;
        }
        return graph.gainsOf(row)[at];
    }

    private record Step(double distance, int old) implements Comparable<Step> {

        @Override
        public int compareTo(Step other) {
            int order = Double.compare(distance, other.distance);
            return order != 0 ? order : Integer.compare(old, other.old);
        }
    }
}
