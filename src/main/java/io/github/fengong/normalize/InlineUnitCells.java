package io.github.fengong.normalize;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Takes the units out of the cells of a table that has no column of units but names them at the end of its texts:
 * {@code …。（责任单位：市发改局）}.
 */
final class InlineUnitCells {

    private InlineUnitCells() {}

    /** Tells whether most of the texts name units at their end. */
    static boolean mostNameUnits(List<String> texts) {
        long naming =
                texts.stream().filter(text -> lastStatement(text).isPresent()).count();
        return naming > 0 && naming * 2 >= texts.size();
    }

    /** Takes the units out of the rows among the items of one table. */
    static List<Item> separateItems(List<Item> items) {
        Iterator<TaskRow> separated = items.stream()
                .filter(TaskRow.class::isInstance)
                .map(item -> separate((TaskRow) item))
                .iterator();
        return items.stream()
                .map(item -> item instanceof TaskRow ? separated.next() : item)
                .toList();
    }

    private static TaskRow separate(TaskRow row) {
        Optional<UnitBracket> inPractice = lastStatement(row.practice().text());
        Optional<UnitBracket> inMeasure = lastStatement(row.measure().text());
        if (inPractice.isPresent()) {
            return with(row, row.measure(), cut(row.practice(), inPractice.get()), inPractice.get(), row.practice());
        }
        return inMeasure
                .map(found -> with(row, cut(row.measure(), found), row.practice(), found, row.measure()))
                .orElse(row);
    }

    private static TaskRow with(TaskRow row, Field measure, Field practice, UnitBracket found, Field from) {
        InlineUnits said = InlineUnits.parse(found.words(), from.location());
        List<ExtraField> extras = new ArrayList<>(row.extras());
        extras.addAll(said.extras());
        List<UnitField> units = said.units().stream()
                .map(unit ->
                        new UnitField(unit.header(), unit.column(), unit.field().withCovered(from.covered())))
                .toList();
        return new TaskRow(row.serial(), row.indicators(), measure, practice, units, extras, row.location());
    }

    private static Field cut(Field field, UnitBracket bracket) {
        String text = field.text();
        return new Field(
                CellText.clean(text.substring(0, bracket.start()) + text.substring(bracket.end())),
                field.label(),
                field.covered(),
                field.location());
    }

    private static Optional<UnitBracket> lastStatement(String text) {
        List<UnitBracket> found = UnitBracket.find(text);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.get(found.size() - 1))
                        .filter(bracket -> bracket.certainty() == InlineUnits.Certainty.SURE
                                && text.substring(bracket.end()).matches("[\\s。；;]*"));
    }
}
