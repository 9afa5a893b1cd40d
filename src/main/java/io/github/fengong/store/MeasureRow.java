package io.github.fengong.store;

import io.github.fengong.model.Indicator;
import io.github.fengong.model.Measure;
import java.util.OptionalInt;

/** The columns of a measure in the order of the table {@code measure}. */
final class MeasureRow {

    private MeasureRow() {}

    static Object[] of(String editionId, int position, Measure measure, Integer sectionPosition) {
        OptionalInt ordinal = measure.indicator().map(Indicator::ordinal).orElse(OptionalInt.empty());
        return new Object[] {
            editionId,
            measure.id(),
            position,
            sectionPosition,
            measure.section(),
            measure.serial(),
            measure.serialText(),
            measure.part(),
            ordinal.isPresent() ? ordinal.getAsInt() : null,
            measure.indicator().map(Indicator::name).orElse(null),
            JsonText.of(measure.indicators().stream().map(Indicator::name).toList()),
            measure.measure(),
            measure.practice(),
            measure.responsibility().text(),
            measure.responsibility().openEnded(),
            JsonText.of(measure.extra()),
            measure.provenance().serial().name(),
            measure.provenance().indicator().name(),
            measure.provenance().measure().name(),
            measure.provenance().practice().name(),
            measure.provenance().responsibility().name(),
            measure.location().describe()
        };
    }
}
