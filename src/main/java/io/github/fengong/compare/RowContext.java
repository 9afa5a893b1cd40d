package io.github.fengong.compare;

import io.github.fengong.model.Indicator;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What stands around the words of a row and tells rows with the same words apart.
 *
 * @param id the id
 * @param section the title of the section; its ordinal would change when a section is put before it
 * @param indicators the names of the indicators
 * @param units the words of the responsible units
 * @param place the place in the table, from 0 for the first row to 1
 */
record RowContext(String id, String section, String indicators, String units, double place) {

    static List<RowContext> ofRows(MeasureTable table) {
        Map<Integer, String> titles = new HashMap<>();
        for (Section section : table.sections()) {
            titles.put(section.ordinal(), FoldedText.fold(section.title()));
        }
        double rows = table.measures().size();
        int[] count = {0};
        return table.measures().stream()
                .map(row -> of(row, titles.getOrDefault(row.section(), ""), count[0]++ / rows))
                .toList();
    }

    private static RowContext of(Measure row, String section, double place) {
        String indicators = row.indicators().stream()
                .map(Indicator::name)
                .map(FoldedText::fold)
                .collect(Collectors.joining("/"));
        return new RowContext(
                row.id(),
                section,
                indicators,
                FoldedText.fold(row.responsibility().text()),
                place);
    }

    /** Returns how much of it is the same in another row, from 0 to 1. */
    double agreement(RowContext other) {
        int same = (section.equals(other.section) ? 1 : 0)
                + (indicators.equals(other.indicators) ? 1 : 0)
                + (units.equals(other.units) ? 1 : 0);
        return (same + 1 - Math.abs(place - other.place)) / 4;
    }
}
