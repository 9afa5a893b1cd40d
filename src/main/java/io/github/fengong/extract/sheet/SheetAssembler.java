package io.github.fengong.extract.sheet;

import io.github.fengong.extract.SharedParagraphs;
import io.github.fengong.extract.SheetBlocks;
import io.github.fengong.model.Block;
import io.github.fengong.model.Finding;
import io.github.fengong.model.FindingCode;
import io.github.fengong.model.RawCell;
import io.github.fengong.model.RawTable;
import io.github.fengong.model.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Makes paragraphs and tables of a sheet: a merged area is one cell, and what is hidden is kept, with a finding. */
final class SheetAssembler {

    /** So many references are named in a finding. */
    private static final int NAMED = 10;

    private final SheetContent sheet;
    private final SourceLocation location;
    private final Map<Integer, List<CellArea>> areasByRow = new HashMap<>();
    private final SharedParagraphs paragraphs = new SharedParagraphs();
    private final int rows;
    private final int columns;

    SheetAssembler(SheetContent sheet) {
        this.sheet = sheet;
        this.location = SourceLocation.UNKNOWN.withSheet(sheet.name());
        this.rows = used(sheet.cells().stream().mapToInt(SheetCell::row).max());
        this.columns = used(sheet.cells().stream().mapToInt(SheetCell::column).max());
        for (CellArea area : sheet.merged()) {
            for (int row = area.firstRow(); row <= Math.min(area.lastRow(), rows - 1); row++) {
                areasByRow.computeIfAbsent(row, key -> new ArrayList<>()).add(area);
            }
        }
    }

    private static int used(OptionalInt last) {
        return last.orElse(-1) + 1;
    }

    /** Returns the paragraphs and tables. */
    List<Block> blocks(int tablesBefore) {
        List<RawCell> cells = new ArrayList<>(sheet.cells().size());
        for (SheetCell cell : sheet.cells()) {
            Optional<CellArea> area = areaOf(cell);
            boolean covered = area.isPresent()
                    && (area.get().firstRow() != cell.row() || area.get().firstColumn() != cell.column());
            if (!covered) {
                cells.add(rawCell(cell, area));
            }
        }
        RawTable whole = new RawTable(
                rows,
                columns,
                cells,
                0,
                sheet.hiddenRows().headSet(rows),
                Optional.of(sheet.name()),
                Optional.empty(),
                location);
        return SheetBlocks.split(whole, tablesBefore);
    }

    private Optional<CellArea> areaOf(SheetCell cell) {
        List<CellArea> areas = areasByRow.getOrDefault(cell.row(), List.of());
        return areas.isEmpty()
                ? Optional.empty()
                : areas.stream()
                        .filter(area -> area.firstColumn() <= cell.column() && cell.column() <= area.lastColumn())
                        .findFirst();
    }

    private RawCell rawCell(SheetCell cell, Optional<CellArea> area) {
        SourceLocation place = location.withCell(CellArea.reference(cell.row(), cell.column()));
        return new RawCell(
                cell.row(),
                cell.column(),
                area.map(merged -> Math.min(merged.lastRow(), rows - 1) - cell.row() + 1)
                        .orElse(1),
                area.map(merged -> Math.min(merged.lastColumn(), columns - 1) - cell.column() + 1)
                        .orElse(1),
                paragraphs.of(cell.text()),
                List.of(),
                place);
    }

    /** Returns what is doubtful about the sheet: hidden parts, and formulas without a stored value. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (sheet.hidden() && !sheet.cells().isEmpty()) {
            findings.add(hidden("为隐藏工作表"));
        }
        String hiddenRows = names(List.copyOf(filledRows()), row -> String.valueOf(row + 1));
        if (!hiddenRows.isEmpty()) {
            findings.add(hidden("有隐藏行（第" + hiddenRows + "行）"));
        }
        String hiddenColumns = names(List.copyOf(filledColumns()), CellArea::letters);
        if (!hiddenColumns.isEmpty()) {
            findings.add(hidden("有隐藏列（" + hiddenColumns + "列）"));
        }
        if (!sheet.unsavedFormulas().isEmpty()) {
            String cells = names(sheet.unsavedFormulas(), UnaryOperator.identity());
            findings.add(Finding.ofDocument(
                    FindingCode.CONTENT_UNREADABLE,
                    "工作表“" + sheet.name() + "”有" + sheet.unsavedFormulas().size() + "个公式未存计算结果（" + cells
                            + "），按空白读取；请用 Excel 或 WPS 打开后另存",
                    location.withCell(sheet.unsavedFormulas().get(0))));
        }
        return findings;
    }

    private Finding hidden(String what) {
        return Finding.ofDocument(
                FindingCode.HIDDEN_CONTENT, "工作表“" + sheet.name() + "”" + what + "，内容已照常读取", location);
    }

    private SortedSet<Integer> filledRows() {
        return sheet.cells().stream()
                .filter(cell -> !cell.text().isBlank())
                .map(SheetCell::row)
                .filter(sheet.hiddenRows()::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private SortedSet<Integer> filledColumns() {
        return sheet.cells().stream()
                .filter(cell -> !cell.text().isBlank())
                .map(SheetCell::column)
                .filter(sheet.hiddenColumns()::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T> String names(List<T> things, Function<T, String> name) {
        String names = things.stream().limit(NAMED).map(name).collect(Collectors.joining("、"));
        return things.size() > NAMED ? names + "等" : names;
    }
}
