package io.github.fengong.compare;

import io.github.fengong.model.Finding;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives the measures of a new edition the ids of the old one, so that others can follow a measure through all editions. */
public final class IdCarrier {

    private IdCarrier() {}

    /**
     * Returns the new edition with the ids of the old one. A measure that is new keeps its id; should an old measure have carried that id
     * on, it gets a number, {@code m-1f2e-2}.
     *
     * @param before the old edition
     * @param after the new edition
     * @param matching which rows are the same measure
     */
    public static MeasureTable carry(MeasureTable before, MeasureTable after, Matching matching) {
        return carry(before, after, matching, Map.of());
    }

    /**
     * Returns the new edition with the ids of the old one, and with those of measures that were gone from it and have come back.
     *
     * @param before the old edition
     * @param after the new edition
     * @param matching which rows are the same measure
     * @param returnedIds the ids of measures that have come back, by the row of the new edition
     */
    public static MeasureTable carry(
            MeasureTable before, MeasureTable after, Matching matching, Map<Integer, String> returnedIds) {
        Set<String> used = new HashSet<>(returnedIds.values());
        matching.matches()
                .forEach(match -> used.add(before.measures().get(match.before()).id()));
        Map<String, String> newIds = new HashMap<>();
        List<Measure> measures = new ArrayList<>();
        for (int row = 0; row < after.measures().size(); row++) {
            Measure measure = after.measures().get(row);
            Optional<Match> match = matching.matchOf(row);
            String id = match.isPresent()
                    ? before.measures().get(match.get().before()).id()
                    : returnedIds.containsKey(row) ? returnedIds.get(row) : freeId(measure.id(), used);
            newIds.putIfAbsent(measure.id(), id);
            measures.add(measure.withId(id));
        }
        List<Finding> findings = after.findings().stream()
                .map(finding -> withNewId(finding, newIds))
                .toList();
        return new MeasureTable(
                after.title(),
                after.source(),
                after.metadata(),
                after.sections(),
                measures,
                after.notes(),
                after.agencies(),
                findings);
    }

    private static String freeId(String id, Set<String> used) {
        String free = id;
        for (int number = 2; !used.add(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }

    private static Finding withNewId(Finding finding, Map<String, String> newIds) {
        return new Finding(
                finding.code(),
                finding.severity(),
                finding.measureId().map(id -> newIds.getOrDefault(id, id)),
                finding.field(),
                finding.message(),
                finding.before(),
                finding.after(),
                finding.location());
    }
}
