package io.github.fengong.export;

import io.github.fengong.model.Finding;
import io.github.fengong.model.FindingCode;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureField;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of findings: what was filled in and what looks wrong. */
final class FindingColumns {

    static final String NAME = "findings";

    private FindingColumns() {}

    static DataTable<FindingRow> table(MeasureTable table) {
        List<Column<FindingRow>> columns = new ArrayList<>(forReaders());
        columns.addAll(forSystems());
        return new DataTable<>(
                NAME,
                "问题",
                columns,
                rows(table),
                List.of("number"),
                List.of(new DataTable.ForeignKey("measureId", MeasureColumns.NAME, "id")));
    }

    private static List<FindingRow> rows(MeasureTable table) {
        Map<String, Measure> measures =
                table.measures().stream().collect(Collectors.toMap(Measure::id, Function.identity(), (a, b) -> a));
        List<FindingRow> rows = new ArrayList<>();
        for (Finding finding : table.findings()) {
            Optional<Measure> measure = finding.measureId().map(measures::get);
            rows.add(new FindingRow(rows.size() + 1, finding, measure));
        }
        return rows;
    }

    private static List<Column<FindingRow>> forReaders() {
        return List.of(
                Column.<FindingRow>number("number", "编号", FindingRow::number).atLeast(1),
                Column.<FindingRow>text(
                                "severityWord", "级别", row -> word(row.finding().severity()))
                        .notBlank()
                        .oneOf(Stream.of(Severity.values())
                                .map(FindingColumns::word)
                                .toList()),
                Column.<FindingRow>text(
                                "codeWord", "问题", row -> row.finding().code().title())
                        .notBlank(),
                ofMeasure("section", "部分", Measure::section),
                ofMeasure("serial", "序号", Measure::serial),
                ofMeasure("part", "分项", Measure::part),
                Column.<FindingRow>text(
                                "fieldWord", "栏目", row -> word(row.finding().field()))
                        .notBlank(),
                Column.<FindingRow>text("message", "说明", row -> row.finding().message()),
                Column.<FindingRow>text("before", "原文", row -> row.finding().before()),
                Column.<FindingRow>text("after", "补全或建议", row -> row.finding().after()),
                Column.<FindingRow>text(
                        "place",
                        "位置",
                        row -> LocationColumns.words(row.finding().location())));
    }

    private static List<Column<FindingRow>> forSystems() {
        List<Column<FindingRow>> columns = new ArrayList<>();
        columns.add(Column.code(
                "severity", "级别代码", Severity.class, row -> row.finding().severity()));
        columns.add(Column.code(
                "code", "问题代码", FindingCode.class, row -> row.finding().code()));
        columns.add(Column.<FindingRow>text(
                        "field", "栏目代码", row -> row.finding().field().key())
                .notBlank()
                .oneOf(Stream.of(MeasureField.values()).map(MeasureField::key).toList())
                .forSystems());
        columns.addAll(LocationColumns.of(row -> row.finding().location()));
        columns.add(Column.<FindingRow>text(
                        "measureId", "举措标识", row -> row.finding().measureId().orElse(""))
                .described("所涉举措；空表示涉及整个文件。")
                .forSystems());
        return columns;
    }

    private static Column<FindingRow> ofMeasure(String name, String title, ToIntFunction<Measure> value) {
        return Column.<FindingRow>optionalNumber(
                name,
                title,
                row -> row.measure()
                        .map(measure -> OptionalInt.of(value.applyAsInt(measure)))
                        .orElse(OptionalInt.empty()));
    }

    static String word(Severity severity) {
        return switch (severity) {
            case INFO -> "提示";
            case WARNING -> "注意";
            case ERROR -> "错误";
        };
    }

    static String word(MeasureField field) {
        return switch (field) {
            case TITLE -> "标题";
            case SECTION -> "部分";
            case SERIAL -> "序号";
            case INDICATOR -> "指标";
            case MEASURE -> "改革举措";
            case PRACTICE -> "主要做法";
            case RESPONSIBILITY -> "责任单位";
            case EXTRA -> "其他栏目";
            case DOCUMENT -> "全文";
        };
    }
}
