package io.github.fengong.compare;

import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the rows that changed places with others of their section; a row that came from another section is another matter. */
final class MovedRows {

    private final MeasureTable before;
    private final MeasureTable after;
    private final Matching matching;
    private final SectionMatcher sections;

    MovedRows(MeasureTable before, MeasureTable after, Matching matching, SectionMatcher sections) {
        this.before = before;
        this.after = after;
        this.matching = matching;
        this.sections = sections;
    }

    /** Tells for each row of the new edition whether it moved. */
    boolean[] find() {
        Map<Integer, List<Match>> rowsOfSection = new TreeMap<>();
        for (Match match : matching.matches()) {
            Measure oldRow = before.measures().get(match.before());
            Measure newRow = after.measures().get(match.after());
            if (sections.inSameSection(oldRow, newRow)) {
                // without sections in the old edition the order of the whole table counts
                int section = before.sections().isEmpty() ? 0 : sections.newPlace(newRow);
                rowsOfSection.computeIfAbsent(section, key -> new ArrayList<>()).add(match);
            }
        }
        boolean[] moved = new boolean[after.measures().size()];
        rowsOfSection.values().forEach(rows -> mark(rows, moved));
        return moved;
    }

    private static void mark(List<Match> rows, boolean[] moved) {
        boolean[] movedRows =
                MoveFinder.findMoved(rows.stream().mapToInt(Match::before).toArray());
        for (int at = 0; at < movedRows.length; at++) {
            moved[rows.get(at).after()] = movedRows[at];
        }
    }
}
