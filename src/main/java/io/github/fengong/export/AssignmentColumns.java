package io.github.fengong.export;

import io.github.fengong.model.Assignment;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.Role;
import java.util.ArrayList;
import java.util.List;

/** The table of assignments: each agency of each measure with its role. */
final class AssignmentColumns {

    static final String NAME = "assignments";

    private AssignmentColumns() {}

    static DataTable<AssignmentRow> table(MeasureTable table, RoleWords words) {
        return new DataTable<>(
                NAME,
                "责任分解",
                columns(words),
                rows(table.measures()),
                List.of("measureId", "position"),
                List.of(
                        new DataTable.ForeignKey("measureId", MeasureColumns.NAME, "id"),
                        new DataTable.ForeignKey("agency", AgencyColumns.NAME, "id")));
    }

    private static List<AssignmentRow> rows(List<Measure> measures) {
        List<AssignmentRow> rows = new ArrayList<>();
        for (Measure measure : measures) {
            int position = 1;
            for (Assignment assignment : measure.responsibility().assignments()) {
                rows.add(new AssignmentRow(measure, position++, assignment));
            }
        }
        return rows;
    }

    private static List<Column<AssignmentRow>> columns(RoleWords words) {
        return List.of(
                Column.<AssignmentRow>number(
                                "section", "部分", row -> row.measure().section())
                        .atLeast(0),
                Column.<AssignmentRow>number(
                        "serial", "序号", row -> row.measure().serial()),
                Column.<AssignmentRow>number("part", "分项", row -> row.measure().part())
                        .atLeast(1),
                Column.<AssignmentRow>text(
                        "measure", "改革举措", row -> row.measure().measure()),
                Column.<AssignmentRow>number("position", "次序", AssignmentRow::position)
                        .atLeast(1)
                        .described("在本项举措各单位中的次序。"),
                Column.<AssignmentRow>text(
                                "name", "单位名称", row -> row.assignment().name())
                        .notBlank()
                        .described("文件所写名称，省略部分已补全。"),
                Column.<AssignmentRow>text(
                                "roleWord",
                                "角色",
                                row -> words.word(row.assignment().role()))
                        .notBlank()
                        .oneOf(RoleOrder.LEAD_FIRST.stream()
                                .map(words::word)
                                .distinct()
                                .toList()),
                Column.<AssignmentRow>text(
                        "roleText", "角色原文", row -> row.assignment().roleText()),
                Column.<AssignmentRow>flag(
                                "collective", "集合单位", row -> row.assignment().collective())
                        .described("名称代表一类单位，如“各区县政府”。"),
                Column.code("role", "角色代码", Role.class, row -> row.assignment().role()),
                Column.<AssignmentRow>text(
                                "agency", "单位标识", row -> row.assignment().agency())
                        .forSystems(),
                Column.<AssignmentRow>text(
                                "measureId", "举措标识", row -> row.measure().id())
                        .notBlank()
                        .forSystems());
    }
}
