package io.github.fengong.normalize;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes the number off measures that carry it, where the table has no column of serials: {@code 12.加强就业信息公开} → serial
 * {@code 12.}, measure {@code 加强就业信息公开}. A few measures that begin with a number are none; most must, in one style.
 */
final class GluedSerials {

    private GluedSerials() {}

    /** Takes the numbers off the rows among the items of one table. */
    static List<Item> separateItems(List<Item> items) {
        List<TaskRow> rows = items.stream()
                .filter(TaskRow.class::isInstance)
                .map(TaskRow.class::cast)
                .toList();
        Iterator<TaskRow> separated = separate(rows).iterator();
        return items.stream()
                .map(item -> item instanceof TaskRow ? separated.next() : item)
                .toList();
    }

    private static List<TaskRow> separate(List<TaskRow> rows) {
        Optional<OrdinalStyle> style = commonStyle(rows);
        if (style.isEmpty()) {
            return rows;
        }
        List<TaskRow> separated = new ArrayList<>();
        for (TaskRow row : rows) {
            separated.add(ordinal(row.measure())
                    .filter(ordinal -> ordinal.style() == style.get())
                    .map(ordinal -> separate(row, ordinal))
                    .orElse(row));
        }
        return separated;
    }

    private static TaskRow separate(TaskRow row, Ordinal ordinal) {
        Field measure = row.measure();
        Field serial = measure.label().isPresent()
                ? new Field("", measure.label(), measure.covered(), measure.location())
                : measure.withText(ordinal.mark());
        return row.withSerialAndMeasure(serial, measure.withText(ordinal.rest()));
    }

    private static Optional<OrdinalStyle> commonStyle(List<TaskRow> rows) {
        Map<OrdinalStyle, Integer> counts = new EnumMap<>(OrdinalStyle.class);
        List<Field> stated =
                rows.stream().map(TaskRow::measure).filter(Field::stated).toList();
        stated.forEach(field -> ordinal(field).ifPresent(ordinal -> counts.merge(ordinal.style(), 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() * 10 >= stated.size() * 6)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Optional<Ordinal> ordinal(Field measure) {
        return measure.label()
                .flatMap(Ordinal::parseWhole)
                .map(label -> new Ordinal(label.style(), label.value(), label.mark(), measure.text()))
                .or(() -> Ordinal.parse(measure.text()))
                .filter(ordinal -> !ordinal.rest().isEmpty());
    }
}
