package io.github.fengong.export;

import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureProvenance;
import io.github.fengong.model.Provenance;

/** Which cells of a measure are marked as filled in. */
final class MeasureMarks {

    private MeasureMarks() {}

    static SheetCell.Mark of(Column<Measure> column, Measure measure) {
        MeasureProvenance provenance = measure.provenance();
        return switch (column.name()) {
            case "serial" -> of(provenance.serial());
            case "indicator" -> of(provenance.indicator());
            case "measure" -> of(provenance.measure());
            case "practice" -> of(provenance.practice());
            case "responsibility", "lead", "joint", "supporting", "guiding" -> of(provenance.responsibility());
            default -> SheetCell.Mark.NONE;
        };
    }

    static SheetCell.Mark of(Provenance provenance) {
        return FilledIn.isMarked(provenance) ? SheetCell.Mark.FILLED_IN : SheetCell.Mark.NONE;
    }
}
