package io.github.fengong.export;

import io.github.fengong.model.Agency;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureTable;
import java.util.List;

/**
 * The four tables of a result, as CSV files, workbook and Parquet files hold them.
 *
 * @param measures a row for each measure
 * @param assignments a row for each agency of each measure
 * @param agencies a row for each agency
 * @param findings a row for each finding
 */
record ResultTables(
        DataTable<Measure> measures,
        DataTable<AssignmentRow> assignments,
        DataTable<Agency> agencies,
        DataTable<FindingRow> findings) {

    static ResultTables of(MeasureTable table, RoleWords words) {
        return new ResultTables(
                MeasureColumns.table(table, words),
                AssignmentColumns.table(table, words),
                AgencyColumns.table(table, words),
                FindingColumns.table(table));
    }

    List<DataTable<?>> all() {
        return List.of(measures, assignments, agencies, findings);
    }
}
