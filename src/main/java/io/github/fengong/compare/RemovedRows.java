package io.github.fengong.compare;

import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** The rows that only the old edition has, each at the place of the new edition where a reader would look for it. */
final class RemovedRows {

    private final MeasureTable before;
    private final Matching matching;
    private final SectionMatcher sections;
    private final Map<Integer, List<Measure>> rows = new TreeMap<>();

    RemovedRows(MeasureTable before, Matching matching, SectionMatcher sections) {
        this.before = before;
        this.matching = matching;
        this.sections = sections;
        for (int row = 0; row < before.measures().size(); row++) {
            if (matching.afterOf(row).isEmpty()) {
                rows.computeIfAbsent(findPlace(row), place -> new ArrayList<>())
                        .add(before.measures().get(row));
            }
        }
    }

    /** Returns the rows that stood before the row of the new edition; the number of its rows stands for its end. */
    List<Measure> rowsBefore(int newRow) {
        return rows.getOrDefault(newRow, List.of());
    }

    /** After the row that it followed, or, if it was the first of its section, before the row that followed it. */
    private int findPlace(int row) {
        OptionalInt previous = findNeighbour(row, -1);
        OptionalInt next = findNeighbour(row, 1);
        boolean first = previous.isEmpty() || !inSameSection(previous.getAsInt(), row);
        if (first && next.isPresent() && inSameSection(next.getAsInt(), row)) {
            return matching.afterOf(next.getAsInt()).getAsInt();
        }
        return previous.isPresent() ? matching.afterOf(previous.getAsInt()).getAsInt() + 1 : 0;
    }

    private OptionalInt findNeighbour(int row, int step) {
        int at = row + step;
        while (at >= 0 && at < before.measures().size()) {
            if (matching.afterOf(at).isPresent()) {
                return OptionalInt.of(at);
            }
            at += step;
        }
        return OptionalInt.empty();
    }

    private boolean inSameSection(int oneRow, int otherRow) {
        return sections.inSameOldSection(
                before.measures().get(oneRow), before.measures().get(otherRow));
    }
}
