package io.github.fengong.normalize;

import io.github.fengong.model.SourceLocation;
import java.util.List;

/**
 * A data row by the roles of its columns, before anything is filled in.
 *
 * @param serial the serial cell
 * @param indicators the indicator cells, outermost first
 * @param measure the measure cell
 * @param practice the practice cell
 * @param units the cells of responsible units
 * @param extras all other cells
 * @param location where the row stands
 */
record TaskRow(
        Field serial,
        List<Field> indicators,
        Field measure,
        Field practice,
        List<UnitField> units,
        List<ExtraField> extras,
        SourceLocation location)
        implements Item {

    TaskRow {
        indicators = List.copyOf(indicators);
        units = List.copyOf(units);
        extras = List.copyOf(extras);
    }

    TaskRow withSerialAndMeasure(Field newSerial, Field newMeasure) {
        return new TaskRow(newSerial, indicators, newMeasure, practice, units, extras, location);
    }
}
