package io.github.fengong.edition;

import io.github.fengong.compare.Match;
import io.github.fengong.compare.Matching;
import io.github.fengong.compare.TableComparer;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds measures that an edition had dropped and a later one takes up again, so that they get back their ids. */
final class ReturnedMeasures {

    /**
     * A measure that is only somewhat like one dropped editions ago is more likely a new one on the same subject: the neighbours that would
     * tell are gone.
     */
    private static final double LEAST_SIMILARITY = 0.8;

    private ReturnedMeasures() {}

    /**
     * Returns the ids of the measures that have come back, by the row of the new edition.
     *
     * @param editions the editions before, oldest first
     * @param fresh the new edition
     * @param matching which of its rows the newest of the editions has
     */
    static Map<Integer, String> find(
            List<MeasureTable> editions, MeasureTable fresh, Matching matching, TableComparer comparer) {
        List<Measure> gone = gone(editions);
        List<Integer> newRows = new ArrayList<>();
        for (int row = 0; row < fresh.measures().size(); row++) {
            if (matching.matchOf(row).isEmpty()) {
                newRows.add(row);
            }
        }
        if (gone.isEmpty() || newRows.isEmpty()) {
            return Map.of();
        }
        MeasureTable added =
                fresh.withMeasures(newRows.stream().map(fresh.measures()::get).toList());
        Map<Integer, String> ids = new HashMap<>();
        for (Match match : comparer.match(fresh.withMeasures(gone), added).matches()) {
            if (match.similarity() >= LEAST_SIMILARITY) {
                ids.put(newRows.get(match.after()), gone.get(match.before()).id());
            }
        }
        return ids;
    }

    /** Returns the measures that the newest edition lacks, each as the last edition that had it. */
    private static List<Measure> gone(List<MeasureTable> editions) {
        Set<String> seen = new HashSet<>();
        List<Measure> gone = new ArrayList<>();
        for (int edition = editions.size() - 1; edition >= 0; edition--) {
            boolean newest = edition == editions.size() - 1;
            for (Measure measure : editions.get(edition).measures()) {
                if (seen.add(measure.id()) && !newest) {
                    gone.add(measure);
                }
            }
        }
        return gone;
    }
}
