package io.github.fengong.review;

import io.github.fengong.model.RawCell;
import io.github.fengong.model.RawTable;
import io.github.fengong.model.SourceDocument;
import io.github.fengong.model.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the row of the document that a measure was made of, with the words above each of its columns. */
final class SourceRows {

    /** One cell of a row: what stands at the top of its column, its text, and its automatic number or the empty text. */
    record Cell(String header, String text, String label) {}

    private final List<RawTable> tables;
    private final List<RawCell[][]> grids = new ArrayList<>();

    SourceRows(SourceDocument document) {
        this.tables = document.tables();
        tables.forEach(table -> grids.add(table.grid()));
    }

    /** Returns the cells of the row at the place, merged ones too; none where the place names no row of a table. */
    List<Cell> of(SourceLocation location) {
        int table = location.table().orElse(0) - 1;
        int row = location.row().orElse(0) - 1;
        if (table < 0
                || table >= tables.size()
                || row < 0
                || row >= tables.get(table).rows()) {
            return List.of();
        }
        RawCell[][] grid = grids.get(table);
        Set<RawCell> cells = new LinkedHashSet<>();
        for (RawCell cell : grid[row]) {
            if (cell != null) {
                cells.add(cell);
            }
        }
        return cells.stream()
                .map(cell ->
                        new Cell(header(grid, cell), cell.text(), cell.label().orElse("")))
                .toList();
    }

    /** The lowest of the short full rows at the top stands for the header; the page only helps a person to find the cell. */
    private static String header(RawCell[][] grid, RawCell cell) {
        for (int row = 0; row < Math.min(4, grid.length); row++) {
            RawCell top = grid[row][cell.column()];
            boolean spansTable = top != null && top.columnSpan() == grid[row].length;
            if (top != null && !spansTable && !top.text().isBlank()) {
                return top.text();
            }
        }
        return "第" + (cell.column() + 1) + "列";
    }
}
