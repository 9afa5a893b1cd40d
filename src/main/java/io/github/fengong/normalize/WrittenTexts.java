package io.github.fengong.normalize;

import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureField;
import io.github.fengong.normalize.check.WrittenText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the words of a table as the document writes them, each cell once, for the checks. */
final class WrittenTexts {

    private final Outline outline;
    private final List<Measure> measures;
    private final List<WrittenText> texts = new ArrayList<>();

    WrittenTexts(Outline outline, List<Measure> measures) {
        this.outline = outline;
        this.measures = measures;
    }

    List<WrittenText> collect() {
        List<PlacedRow> rows = outline.rows();
        outline.sections()
                .forEach(section -> texts.add(
                        new WrittenText(Optional.empty(), MeasureField.SECTION, section.text(), section.location())));
        for (int index = 0; index < measures.size(); index++) {
            addRow(rows.get(index).row(), measures.get(index));
        }
        return texts;
    }

    private void addRow(TaskRow row, Measure measure) {
        add(measure, MeasureField.SERIAL, row.serial());
        row.indicators().forEach(field -> add(measure, MeasureField.INDICATOR, field));
        add(measure, MeasureField.MEASURE, row.measure());
        add(measure, MeasureField.PRACTICE, row.practice());
        row.units().forEach(unit -> add(measure, MeasureField.RESPONSIBILITY, unit.field()));
        row.extras().forEach(extra -> add(measure, MeasureField.EXTRA, extra.field()));
    }

    private void add(Measure measure, MeasureField field, Field written) {
        if (written.stated()) {
            texts.add(new WrittenText(Optional.of(measure.id()), field, written.full(), written.location()));
        }
    }
}
