package io.github.fengong.compare;

import io.github.fengong.model.MatchReason;
import io.github.fengong.model.MeasureTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds out which rows of two editions are the same measure: first rows with the same words, then, of the others, those pairs whose
 * similarity over measure and practice is the greatest in total, an equal id counting for it, unless they share no more than the pattern of
 * the table, then rows that are left with the same id.
 */
final class RowMatcher {

    private final double threshold;
    private final List<RowText> oldTexts;
    private final List<RowText> newTexts;
    private final List<RowContext> oldContexts;
    private final List<RowContext> newContexts;
    private final Siblings oldSiblings;
    private final Siblings newSiblings;
    private final List<Match> matches = new ArrayList<>();
    private final boolean[] oldTaken;
    private final boolean[] newTaken;

    private RowMatcher(double threshold, MeasureTable before, MeasureTable after) {
        this.threshold = threshold;
        oldTexts = RowText.ofRows(before.measures());
        newTexts = RowText.ofRows(after.measures());
        oldContexts = RowContext.ofRows(before);
        newContexts = RowContext.ofRows(after);
        oldSiblings = new Siblings(oldTexts);
        newSiblings = new Siblings(newTexts);
        oldTaken = new boolean[oldTexts.size()];
        newTaken = new boolean[newTexts.size()];
    }

    static Matching match(MeasureTable before, MeasureTable after, double threshold) {
        RowMatcher matcher = new RowMatcher(threshold, before, after);
        matcher.matchIdentical();
        matcher.matchSimilar();
        matcher.matchIds();
        return new Matching(before.measures().size(), after.measures().size(), matcher.matches);
    }

    private void matchIdentical() {
        IdenticalRows.find(oldTexts, oldContexts, newTexts, newContexts)
                .forEach((newRow, oldRow) -> take(oldRow, newRow, 1, MatchReason.IDENTICAL));
    }

    private void matchSimilar() {
        int[] olds = free(oldTaken);
        int[] news = free(newTaken);
        Candidates candidates = new Candidates(threshold, select(oldTexts, olds), select(oldContexts, olds));
        CandidateGraph graph = candidates.graph(select(newTexts, news), select(newContexts, news));
        int[] partners = AssignmentSolver.solve(graph, olds.length);
        RowSimilarity similarity = new RowSimilarity();
        for (int row = 0; row < news.length; row++) {
            if (partners[row] >= 0) {
                int oldRow = olds[partners[row]];
                int newRow = news[row];
                double value = similarity.of(oldTexts.get(oldRow), newTexts.get(newRow));
                if (haveSameId(oldRow, newRow)) {
                    take(oldRow, newRow, value, MatchReason.ID);
                } else if (!shareTheirPatternOnly(oldRow, newRow, value)) {
                    take(oldRow, newRow, value, MatchReason.SIMILARITY);
                }
            }
        }
    }

    /**
     * Where a table says the same of each district, a district that is gone and one that is new are alike too. They are two measures if
     * neither the name of the measure nor the units are the same and each is as much like another row of its own table.
     */
    private boolean shareTheirPatternOnly(int oldRow, int newRow, double value) {
        return !oldContexts.get(oldRow).units().equals(newContexts.get(newRow).units())
                && !measure(oldTexts, oldRow).equals(measure(newTexts, newRow))
                && oldSiblings.closest(oldRow) >= value
                && newSiblings.closest(newRow) >= value;
    }

    private static String measure(List<RowText> texts, int row) {
        return texts.get(row).measure().letters();
    }

    /** A measure may be rewritten from the ground up and keep its id. */
    private void matchIds() {
        Map<String, Integer> oldRowOfId = new HashMap<>();
        for (int row : free(oldTaken)) {
            oldRowOfId.putIfAbsent(oldContexts.get(row).id(), row);
        }
        RowSimilarity similarity = new RowSimilarity();
        for (int newRow : free(newTaken)) {
            Integer oldRow = oldRowOfId.remove(newContexts.get(newRow).id());
            if (oldRow != null && !oldContexts.get(oldRow).id().isEmpty()) {
                take(oldRow, newRow, similarity.of(oldTexts.get(oldRow), newTexts.get(newRow)), MatchReason.ID);
            }
        }
    }

    private boolean haveSameId(int oldRow, int newRow) {
        String id = oldContexts.get(oldRow).id();
        return !id.isEmpty() && id.equals(newContexts.get(newRow).id());
    }

    private void take(int oldRow, int newRow, double similarity, MatchReason reason) {
        oldTaken[oldRow] = true;
        newTaken[newRow] = true;
        matches.add(new Match(oldRow, newRow, similarity, reason));
    }

    private static int[] free(boolean[] taken) {
        return IntStream.range(0, taken.length).filter(row -> !taken[row]).toArray();
    }

    private static <T> List<T> select(List<T> values, int[] rows) {
        return IntStream.of(rows).mapToObj(values::get).toList();
    }
}
