package io.github.fengong.extract.pdf.report;

import io.github.fengong.model.RawCell;
import io.github.fengong.model.RawTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table, or several on top of each other, as a grid that knows at each place which cell covers it. */
final class FoundGrid {

    private final List<RawCell[]> rows;
    private final int columns;

    private FoundGrid(List<RawCell[]> rows, int columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /** Returns the grid of tables that follow each other, each beginning at the first column. */
    static FoundGrid of(List<RawTable> tables) {
        int columns = tables.stream().mapToInt(RawTable::columns).max().orElse(0);
        List<RawCell[]> rows = new ArrayList<>();
        for (RawTable table : tables) {
            for (RawCell[] row : table.grid()) {
                rows.add(Arrays.copyOf(row, columns));
            }
        }
        return new FoundGrid(rows, columns);
    }

    int rows() {
        return rows.size();
    }

    int columns() {
        return columns;
    }

    /** Returns whether both places belong to one cell. */
    boolean sameCell(int row, int column, int otherRow, int otherColumn) {
        RawCell cell = rows.get(row)[column];
        return cell != null && cell == rows.get(otherRow)[otherColumn];
    }

    /** Returns whether the cell at the place begins there. */
    boolean isStart(int row, int column) {
        return !(row > 0 && sameCell(row, column, row - 1, column)
                || column > 0 && sameCell(row, column, row, column - 1));
    }

    /** Returns the text, without white space, of the cell that covers the place. */
    String text(int row, int column) {
        RawCell cell = rows.get(row)[column];
        return cell == null ? "" : TruthGrid.squeeze(cell.text());
    }

    /** Returns the grid without the rows and columns in which no text begins. */
    FoundGrid withoutEmpty() {
        int[] kept = IntStream.range(0, columns)
                .filter(column -> IntStream.range(0, rows()).anyMatch(row -> beginsText(row, column)))
                .toArray();
        List<RawCell[]> filled = IntStream.range(0, rows())
                .filter(row -> IntStream.range(0, columns).anyMatch(column -> beginsText(row, column)))
                .mapToObj(row -> Arrays.stream(kept)
                        .mapToObj(column -> rows.get(row)[column])
                        .toArray(RawCell[]::new))
                .toList();
        return new FoundGrid(filled, kept.length);
    }

    private boolean beginsText(int row, int column) {
        return isStart(row, column) && !text(row, column).isEmpty();
    }

    /** Returns the texts that are not empty, each cell once. */
    Stream<String> texts() {
        return rows.stream()
                .flatMap(Arrays::stream)
                .filter(Objects::nonNull)
                .distinct()
                .map(cell -> TruthGrid.squeeze(cell.text()))
                .filter(text -> !text.isEmpty());
    }
}
