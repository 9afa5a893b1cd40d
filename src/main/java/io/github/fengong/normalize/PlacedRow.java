package io.github.fengong.normalize;

import io.github.fengong.model.Indicator;
import java.util.List;
import java.util.OptionalInt;

/**
 * A data row with the headings it stands under.
 *
 * @param row the row
 * @param section the ordinal of its section, 0 without
 * @param declared the count that the heading of its section declares
 * @param run the number of the stretch of rows within which values go on from row to row: a section, a table, or the items below one of an inline list
 * @param headings the headings below the section that it stands under, outermost first
 */
record PlacedRow(TaskRow row, int section, OptionalInt declared, int run, List<Indicator> headings) {

    PlacedRow {
        headings = List.copyOf(headings);
    }
}
