package io.github.fengong.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The pairs of rows that are worth considering, with what is gained by each. In small tables these are all pairs that reach the threshold;
 * in large ones a row is compared only with those rows that share most of the rare pairs of letters with it, once by measure and once by
 * practice, so that the time grows with the number of rows and not with its square.
 */
final class Candidates {

    /** Up to so many pairs of rows all are compared: some 300 new rows with 300 old ones take less than a second. */
    private static final long ALL_PAIRS = 100_000;

    /** How many old rows are compared for each of the two fields; a row that was reworded is among the first few. */
    private static final int NEAREST = 8;

    /**
     * What an equal id counts. Editions written by this program carry ids over, and then it decides between rewritten rows that are all
     * somewhat similar; but rows whose words have been exchanged below the same ids are found by their words.
     */
    private static final double SAME_ID = 0.15;

    /** What equal surroundings count: they decide only where the words do not. */
    private static final double SAME_CONTEXT = 0.01;

    /** A pair that just reaches the threshold is better than none. */
    private static final double LEAST_GAIN = 0.001;

    private final double threshold;
    private final List<RowText> oldTexts;
    private final List<RowContext> oldContexts;
    private final RowSimilarity similarity = new RowSimilarity();

    Candidates(double threshold, List<RowText> oldTexts, List<RowContext> oldContexts) {
        this.threshold = threshold;
        this.oldTexts = oldTexts;
        this.oldContexts = oldContexts;
    }

    CandidateGraph graph(List<RowText> newTexts, List<RowContext> newContexts) {
        CandidateGraph graph = new CandidateGraph(newTexts.size());
        BiFunction<RowText, RowContext, Collection<Integer>> finder = finder(newTexts.size());
        for (int newRow = 0; newRow < newTexts.size(); newRow++) {
            RowText text = newTexts.get(newRow);
            RowContext context = newContexts.get(newRow);
            for (int oldRow : finder.apply(text, context)) {
                addEdge(graph, newRow, text, context, oldRow);
            }
        }
        return graph;
    }

    private BiFunction<RowText, RowContext, Collection<Integer>> finder(int newRows) {
        if ((long) oldTexts.size() * newRows > ALL_PAIRS) {
            return new Nearest()::find;
        }
        List<Integer> allOldRows = IntStream.range(0, oldTexts.size()).boxed().toList();
        return (text, context) -> allOldRows;
    }

    private void addEdge(CandidateGraph graph, int newRow, RowText text, RowContext context, int oldRow) {
        double value = similarity.of(oldTexts.get(oldRow), text);
        if (value >= threshold) {
            RowContext oldContext = oldContexts.get(oldRow);
            double gain = value - threshold + LEAST_GAIN + SAME_CONTEXT * oldContext.agreement(context);
            graph.add(newRow, oldRow, hasId(oldContext, context) ? gain + SAME_ID : gain);
        }
    }

    private static boolean hasId(RowContext one, RowContext other) {
        return !one.id().isEmpty() && one.id().equals(other.id());
    }

    /** Finds the old rows to compare a new row with. */
    private final class Nearest {

        private final GramIndex measures =
                new GramIndex(oldTexts.stream().map(RowText::measure).toList());
        private final GramIndex practices =
                new GramIndex(oldTexts.stream().map(RowText::practice).toList());
        private final Map<String, Integer> rowOfId = new HashMap<>();

        Nearest() {
            for (int row = 0; row < oldContexts.size(); row++) {
                rowOfId.putIfAbsent(oldContexts.get(row).id(), row);
            }
        }

        Collection<Integer> find(RowText text, RowContext context) {
            Collection<Integer> rows = IntStream.concat(
                            IntStream.of(measures.findNearest(text.measure(), NEAREST)),
                            IntStream.of(practices.findNearest(text.practice(), NEAREST)))
                    .boxed()
                    .collect(Collectors.toCollection(TreeSet::new));
            Integer sameId = rowOfId.get(context.id());
            if (sameId != null) {
                rows.add(sameId);
            }
            return rows;
        }
    }
}
