package io.github.fengong.compare;

import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.Section;
import io.github.fengong.model.SectionChange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which section of the new edition is which of the old one: the one with the same title; else the one to which at least half of its rows
 * went. So a section that was renumbered or renamed does not change the rows in it.
 */
final class SectionMatcher {

    private final MeasureTable before;
    private final MeasureTable after;
    private final Map<Integer, Integer> newOfOld = new HashMap<>();

    SectionMatcher(MeasureTable before, MeasureTable after, Matching matching) {
        this.before = before;
        this.after = after;
        newOfOld.put(0, 0);
        matchTitles();
        matchRows(matching);
    }

    /**
     * Tells whether the rows stand in the same section. Where one edition has no sections, all rows do: that sections were introduced or
     * given up is a change of the table.
     */
    boolean inSameSection(Measure oldRow, Measure newRow) {
        return before.sections().isEmpty()
                || after.sections().isEmpty()
                || newOfOld.getOrDefault(oldRow.section(), -1) == newRow.section();
    }

    private void matchTitles() {
        Map<String, Integer> newOrdinals = new HashMap<>();
        after.sections().forEach(section -> newOrdinals.putIfAbsent(title(section), section.ordinal()));
        for (Section section : before.sections()) {
            Integer ordinal = newOrdinals.get(title(section));
            if (ordinal != null && !newOfOld.containsValue(ordinal)) {
                newOfOld.putIfAbsent(section.ordinal(), ordinal);
            }
        }
    }

    private void matchRows(Matching matching) {
        Map<List<Integer>, Integer> counts = new HashMap<>();
        Map<Integer, Integer> totals = new HashMap<>();
        for (Match match : matching.matches()) {
            int oldOrdinal = before.measures().get(match.before()).section();
            int newOrdinal = after.measures().get(match.after()).section();
            counts.merge(List.of(oldOrdinal, newOrdinal), 1, Integer::sum);
            totals.merge(oldOrdinal, 1, Integer::sum);
        }
        counts.entrySet().stream()
                .sorted(Map.Entry.<List<Integer>, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().get(0))
                        .thenComparing(entry -> entry.getKey().get(1)))
                .filter(entry ->
                        2 * entry.getValue() >= totals.get(entry.getKey().get(0)))
                .forEach(entry ->
                        matchIfFree(entry.getKey().get(0), entry.getKey().get(1)));
    }

    private void matchIfFree(int oldOrdinal, int newOrdinal) {
        if (!newOfOld.containsKey(oldOrdinal) && !newOfOld.containsValue(newOrdinal)) {
            newOfOld.put(oldOrdinal, newOrdinal);
        }
    }

    /** Returns the sections with another heading, in the order of the new edition, gone ones last. */
    List<SectionChange> changes() {
        List<SectionChange> changes = new ArrayList<>();
        List<Section> gone = new ArrayList<>(before.sections());
        for (Section section : after.sections()) {
            Optional<Section> old = before.sections().stream()
                    .filter(candidate -> newOfOld.getOrDefault(candidate.ordinal(), -1) == section.ordinal())
                    .findFirst();
            old.ifPresent(gone::remove);
            if (old.isEmpty() || differ(old.get(), section)) {
                changes.add(new SectionChange(old, Optional.of(section)));
            }
        }
        gone.stream()
                .sorted(Comparator.comparingInt(Section::ordinal))
                .forEach(section -> changes.add(new SectionChange(Optional.of(section), Optional.empty())));
        return changes;
    }

    private static boolean differ(Section before, Section after) {
        return before.ordinal() != after.ordinal()
                || !title(before).equals(title(after))
                || !before.declaredCount().equals(after.declaredCount());
    }

    private static String title(Section section) {
        return FoldedText.fold(section.title());
    }
}
