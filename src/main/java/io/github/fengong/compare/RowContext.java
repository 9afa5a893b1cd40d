package io.github.fengong.compare;

import io.github.fengong.model.Indicator;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureSections;
import io.github.fengong.model.MeasureTable;
import java.util.List;
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
        MeasureSections sections = MeasureSections.of(table);
        List<String> titles = table.sections().stream()
                .map(section -> FoldedText.fold(section.title()))
                .toList();
        double rows = table.measures().size();
        int[] count = {0};
        return table.measures().stream()
                .map(row -> of(row, title(titles, sections.placeOf(row)), count[0]++ / rows))
                .toList();
    }

    private static String title(List<String> titles, int place) {
        return place < 0 ? "" : titles.get(place);
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
