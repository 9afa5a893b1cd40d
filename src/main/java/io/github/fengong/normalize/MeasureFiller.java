package io.github.fengong.normalize;

import io.github.fengong.model.FindingCode;
import io.github.fengong.model.MeasureField;
import io.github.fengong.model.Provenance;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the measure and the practice of each row. A blank measure is that of the row above, unless the row begins an indicator; a blank
 * practice is blank, unless the measure is taken from above and only the units are new.
 */
final class MeasureFiller {

    private final List<PlacedRow> rows;
    private final List<Words> words = new ArrayList<>();

    private MeasureFiller(List<PlacedRow> rows) {
        this.rows = rows;
    }

    /**
     * The words of a row.
     *
     * @param measure the measure
     * @param practice the practice
     * @param sameMeasure whether the row goes on with the measure of the row above
     */
    record Words(Filled<String> measure, Filled<String> practice, boolean sameMeasure) {}

    static List<Words> fill(List<PlacedRow> rows) {
        MeasureFiller filler = new MeasureFiller(rows);
        for (int index = 0; index < rows.size(); index++) {
            filler.words.add(filler.wordsOf(index));
        }
        return filler.words;
    }

    private Words wordsOf(int index) {
        PlacedRow placed = rows.get(index);
        TaskRow row = placed.row();
        boolean goesOn = index > 0 && rows.get(index - 1).run() == placed.run();
        Field measure = row.measure();
        if (!measure.blank()) {
            boolean same = measure.covered() && goesOn;
            return new Words(
                    Filled.of(measure.full(), measure.covered() ? Provenance.MERGED : Provenance.STATED),
                    ownPractice(row),
                    same);
        }
        boolean beginsIndicator = row.indicators().stream().anyMatch(Field::stated);
        if (!goesOn || beginsIndicator || words.get(index - 1).measure().value().isEmpty()) {
            return new Words(Filled.of("", Provenance.STATED, blank(row)), ownPractice(row), false);
        }
        String above = words.get(index - 1).measure().value();
        return new Words(
                Filled.of(above, Provenance.INHERITED, inheritedMeasure(row, above)),
                inheritedPractice(row, index),
                true);
    }

    private static Filled<String> ownPractice(TaskRow row) {
        return Filled.of(row.practice().full(), row.practice().covered() ? Provenance.MERGED : Provenance.STATED);
    }

    private Filled<String> inheritedPractice(TaskRow row, int index) {
        String above = words.get(index - 1).practice().value();
        if (!row.practice().blank() || above.isEmpty()) {
            return ownPractice(row);
        }
        return Filled.of(
                above,
                Provenance.INHERITED,
                new PendingFinding(
                        FindingCode.PRACTICE_INHERITED,
                        MeasureField.PRACTICE,
                        "主要做法一栏为空，沿用上行",
                        "",
                        above,
                        row.location()));
    }

    private static PendingFinding inheritedMeasure(TaskRow row, String above) {
        return new PendingFinding(
                FindingCode.MEASURE_INHERITED,
                MeasureField.MEASURE,
                "改革举措一栏为空，沿用上行“" + above + "”",
                "",
                above,
                row.location());
    }

    private static PendingFinding blank(TaskRow row) {
        return new PendingFinding(
                FindingCode.MEASURE_BLANK, MeasureField.MEASURE, "改革举措一栏为空，也没有可沿用的上行", "", "", row.location());
    }
}
