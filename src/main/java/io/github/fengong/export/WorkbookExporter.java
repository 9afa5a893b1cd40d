package io.github.fengong.export;

import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Writes the four tables as the sheets of {@code table.xlsx}. Columns for readers that hold anything come first and are printed; the others
 * follow to the right of the print area, so that nothing of the CSV files is missing.
 */
public final class WorkbookExporter implements Exporter {

    /** The name of the file. */
    public static final String FILE = "table.xlsx";

    /** Columns that readers may want to filter by, but that would only make the paper fuller. */
    private static final Set<String> UNPRINTED =
            Set.of("measures.indicatorOrdinal", "measures.filledIn", "assignments.position", "agencies.workbook");

    /** Columns of short words and numbers. */
    private static final Set<String> CENTERED = Set.of(
            "section",
            "sectionTitle",
            "serial",
            "part",
            "position",
            "indicator",
            "roleWord",
            "collective",
            "levelWord",
            "region",
            "measures",
            "lead",
            "supporting",
            "joint",
            "guiding",
            "openEnded",
            "number",
            "severityWord",
            "codeWord",
            "fieldWord");

    private final RoleWords words;

    /**
     * Creates the exporter.
     *
     * @param words the words for the roles
     */
    public WorkbookExporter(RoleWords words) {
        this.words = words;
    }

    @Override
    public void write(MeasureTable table, Path folder) throws IOException {
        ResultTables tables = ResultTables.of(table, words);
        List<Sheet> sheets = List.of(
                sheet(table, tables.measures(), MeasureMarks::of),
                sheet(table, tables.assignments(), (column, row) -> SheetCell.Mark.NONE),
                sheet(table, tables.agencies(), (column, row) -> SheetCell.Mark.NONE),
                sheet(table, tables.findings(), WorkbookExporter::mark));
        WorkbookFile.write(folder.resolve(FILE), table.title(), sheets);
    }

    private <R> Sheet sheet(MeasureTable table, DataTable<R> data, BiFunction<Column<R>, R, SheetCell.Mark> marks) {
        List<Column<R>> printed = new ArrayList<>();
        List<Column<R>> others = new ArrayList<>();
        for (Column<R> column : data.columns()) {
            (isPrinted(table, data, column) ? printed : others).add(column);
        }
        List<SheetColumn> columns = new ArrayList<>();
        printed.forEach(column -> columns.add(new SheetColumn(column.title(), isCentered(data, column), true)));
        others.forEach(column -> columns.add(SheetColumn.unprinted(column.title())));
        printed.addAll(others);
        List<List<SheetCell>> rows = SheetRows.of(data.rows(), row -> cells(printed, row, marks));
        return Sheet.of(data.title(), table.title(), List.of(subtitle(table, data)), columns, rows);
    }

    private static <R> List<SheetCell> cells(
            List<Column<R>> columns, R row, BiFunction<Column<R>, R, SheetCell.Mark> marks) {
        return columns.stream()
                .map(column -> SheetCell.of(value(column.of(row)), marks.apply(column, row)))
                .toList();
    }

    private static Object value(Object value) {
        return value instanceof Boolean flag ? flag ? "是" : "否" : value;
    }

    private static <R> boolean isPrinted(MeasureTable table, DataTable<R> data, Column<R> column) {
        if (column.technical() || UNPRINTED.contains(data.name() + "." + column.name())) {
            return false;
        }
        return switch (column.name()) {
            case "section" -> !table.sections().isEmpty();
            case "part" -> table.measures().stream().anyMatch(measure -> measure.part() > 1);
            case "responsibility" -> !hasUnitColumns(table);
            case "openEnded" -> hasUnitColumns(table) && isOpenEnded(table);
            case "lead", "supporting", "joint", "guiding" -> isPrintedRole(table, data, column);
            default -> isAnywhere(data, column);
        };
    }

    /** The units stand once on paper: as the document has them, or by role where the document has a column for each role. */
    private static <R> boolean isPrintedRole(MeasureTable table, DataTable<R> data, Column<R> column) {
        return column.type() == ColumnType.NUMBER || hasUnitColumns(table) && isAnywhere(data, column);
    }

    private static boolean hasUnitColumns(MeasureTable table) {
        return table.measures().stream()
                .anyMatch(measure -> measure.responsibility().cells().size() > 1);
    }

    /** Whether 等部门 in the document is left out where the units stand by role. */
    private static boolean isOpenEnded(MeasureTable table) {
        return table.measures().stream()
                .anyMatch(measure -> measure.responsibility().openEnded());
    }

    private static <R> boolean isAnywhere(DataTable<R> data, Column<R> column) {
        return data.rows().isEmpty()
                || data.rows().stream()
                        .anyMatch(row -> !column.of(row).toString().isEmpty());
    }

    private static boolean isCentered(DataTable<?> data, Column<?> column) {
        boolean unitsOfMeasure = data.name().equals(MeasureColumns.NAME)
                && column.type() == ColumnType.TEXT
                && Set.of("lead", "supporting", "joint", "guiding").contains(column.name());
        boolean outerIndicator = column.name().matches("indicator\\d+");
        return (CENTERED.contains(column.name()) || outerIndicator) && !unitsOfMeasure;
    }

    private String subtitle(MeasureTable table, DataTable<?> data) {
        String count = "共" + data.rows().size() + (data.name().equals(MeasureColumns.NAME) ? "项" : "条");
        return data.title() + "　" + count + "　来源：" + table.source().file();
    }

    private static SheetCell.Mark mark(Column<FindingRow> column, FindingRow row) {
        Severity severity = row.finding().severity();
        return switch (column.name()) {
            case "severityWord" ->
                severity == Severity.ERROR
                        ? SheetCell.Mark.ERROR
                        : severity == Severity.WARNING ? SheetCell.Mark.WARNING : SheetCell.Mark.NONE;
            default -> SheetCell.Mark.NONE;
        };
    }
}
