package io.github.fengong.compare;

import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureSections;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.Section;
import io.github.fengong.model.SectionChange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which section of the new edition is which of the old one: the one with the same title; else the one to which at least half of its rows
 * went. So a section that was renumbered or renamed does not change the rows in it. Sections are told apart by their places, since ordinals
 * repeat where a document has several tables.
 */
final class SectionMatcher {

    private final MeasureTable before;
    private final MeasureTable after;
    private final MeasureSections oldSections;
    private final MeasureSections newSections;
    /** By place; rows without a section have none in both. */
    private final Map<Integer, Integer> newOfOld = new HashMap<>();

    SectionMatcher(MeasureTable before, MeasureTable after, Matching matching) {
        this.before = before;
        this.after = after;
        oldSections = MeasureSections.of(before);
        newSections = MeasureSections.of(after);
        newOfOld.put(-1, -1);
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
                || Integer.valueOf(newSections.placeOf(newRow)).equals(newOfOld.get(oldSections.placeOf(oldRow)));
    }

    /** Returns the title of the section that a row of the old edition stands in. */
    String oldTitle(Measure row) {
        return oldSections.sectionOf(row).map(Section::title).orElse("");
    }

    /** Returns the title of the section that a row of the new edition stands in. */
    String newTitle(Measure row) {
        return newSections.sectionOf(row).map(Section::title).orElse("");
    }

    /** Returns the place of the section that a row of the new edition stands in. */
    int newPlace(Measure row) {
        return newSections.placeOf(row);
    }

    /** Tells whether two rows of the old edition stand in one section. */
    boolean inSameOldSection(Measure oneRow, Measure otherRow) {
        return oldSections.placeOf(oneRow) == oldSections.placeOf(otherRow);
    }

    private void matchTitles() {
        Map<String, Deque<Integer>> newPlaces = new HashMap<>();
        for (int place = 0; place < after.sections().size(); place++) {
            newPlaces
                    .computeIfAbsent(title(after.sections().get(place)), key -> new ArrayDeque<>())
                    .add(place);
        }
        for (int place = 0; place < before.sections().size(); place++) {
            Deque<Integer> sameTitle = newPlaces.get(title(before.sections().get(place)));
            if (sameTitle != null && !sameTitle.isEmpty()) {
                newOfOld.put(place, sameTitle.remove());
            }
        }
    }

    private void matchRows(Matching matching) {
        Map<List<Integer>, Integer> counts = new HashMap<>();
        Map<Integer, Integer> totals = new HashMap<>();
        for (Match match : matching.matches()) {
            int oldPlace = oldSections.placeOf(before.measures().get(match.before()));
            int newPlace = newSections.placeOf(after.measures().get(match.after()));
            counts.merge(List.of(oldPlace, newPlace), 1, Integer::sum);
            totals.merge(oldPlace, 1, Integer::sum);
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

    private void matchIfFree(int oldPlace, int newPlace) {
        if (!newOfOld.containsKey(oldPlace) && !newOfOld.containsValue(newPlace)) {
            newOfOld.put(oldPlace, newPlace);
        }
    }

    /** Returns the sections with another heading, in the order of the new edition, gone ones last. */
    List<SectionChange> changes() {
        List<SectionChange> changes = new ArrayList<>();
        for (int place = 0; place < after.sections().size(); place++) {
            Section section = after.sections().get(place);
            Optional<Section> old = oldOf(place).map(before.sections()::get);
            if (old.isEmpty() || differ(old.get(), section)) {
                changes.add(new SectionChange(old, Optional.of(section)));
            }
        }
        IntStream.range(0, before.sections().size())
                .filter(place -> !newOfOld.containsKey(place))
                .mapToObj(before.sections()::get)
                .forEach(section -> changes.add(new SectionChange(Optional.of(section), Optional.empty())));
        return changes;
    }

    private Optional<Integer> oldOf(int newPlace) {
        return newOfOld.entrySet().stream()
                .filter(entry -> entry.getValue() == newPlace)
                .map(Map.Entry::getKey)
                .findFirst();
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
