package io.github.fengong.normalize;

import io.github.fengong.model.RawCell;
import io.github.fengong.model.RawTable;
import io.github.fengong.model.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The places of a raw table with their cleaned words; a merged cell is seen at each of its places. */
final class Grid {

    private final RawTable table;
    private final RawCell[][] cells;
    private final String[][] texts;

    Grid(RawTable table) {
        this.table = table;
        this.cells = table.grid();
        this.texts = new String[table.rows()][table.columns()];
        for (RawCell cell : table.cells()) {
            texts[cell.row()][cell.column()] = CellText.of(cell);
        }
    }

    RawTable table() {
        return table;
    }

    int rows() {
        return table.rows();
    }

    int columns() {
        return table.columns();
    }

    /** Returns the cell that covers the place. */
    Optional<RawCell> at(int row, int column) {
        return Optional.ofNullable(cells[row][column]);
    }

    /** Returns the words at the place, empty where no cell is. */
    String text(int row, int column) {
        RawCell cell = cells[row][column];
        return cell == null ? "" : text(cell);
    }

    String text(RawCell cell) {
        return texts[cell.row()][cell.column()];
    }

    /** Tells whether the cell has words or a number. */
    boolean isFilled(RawCell cell) {
        return !text(cell).isEmpty() || CellText.firstLabel(cell).isPresent();
    }

    /** Returns the words of a cell with its automatic number before them. */
    String labelled(RawCell cell) {
        return CellText.join(CellText.firstLabel(cell).orElse(""), text(cell));
    }

    /** Returns the cells that begin in the row, from left to right. */
    List<RawCell> starting(int row) {
        List<RawCell> found = new ArrayList<>();
        for (int column = 0; column < columns(); column++) {
            RawCell cell = cells[row][column];
            if (cell != null && cell.row() == row && cell.column() == column) {
                found.add(cell);
            }
        }
        return found;
    }

    /** Returns the cells with words or numbers that begin in the row, from left to right. */
    List<RawCell> filled(int row) {
        return starting(row).stream().filter(this::isFilled).toList();
    }

    /** Tells whether a cell with words covers the place from a row above. */
    boolean coveredFromAbove(int row, int column) {
        RawCell cell = cells[row][column];
        return cell != null && cell.row() < row && isFilled(cell);
    }

    /** Returns the place of the row: that of its first cell with a known place, else the table's with the row. */
    SourceLocation location(int row) {
        return starting(row).stream()
                .map(RawCell::location)
                .filter(location -> !location.equals(SourceLocation.UNKNOWN))
                .findFirst()
                .orElseGet(() -> table.location().withRow(row + 1));
    }

    /** Returns the place of the cell, or of its row where the cell's own is unknown. */
    SourceLocation location(RawCell cell) {
        return cell.location().equals(SourceLocation.UNKNOWN) ? location(cell.row()) : cell.location();
    }
}
