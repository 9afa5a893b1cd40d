package io.github.fengong.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A table as an extractor read it, before any normalizing: a full grid on which each cell stands once, with its spans.
 *
 * @param rows the number of grid rows
 * @param columns the number of grid columns
 * @param cells the cells, ordered by row, then column; they lie inside the grid and do not overlap. A grid place that no cell
 *     covers exists in no cell of the document (a ragged row)
 * @param headerRows how many leading rows the format itself marks as header; 0 where it marks none
 * @param hiddenRows the grid rows that the document does not show (hidden rows of a sheet)
 * @param caption a name that the format gives the table: a caption, the name of its sheet
 * @param nestedIn the number, from 1 in document order, of the table in one of whose cells this table stands
 * @param location where the table stands
 */
public record RawTable(
        int rows,
        int columns,
        List<RawCell> cells,
        int headerRows,
        Set<Integer> hiddenRows,
        Optional<String> caption,
        Optional<Integer> nestedIn,
        SourceLocation location)
        implements Block {

    public RawTable {
        if (rows < 0 || columns < 0) {
            throw new IllegalArgumentException(
                    "rows and columns must not be negative but are " + rows + " and " + columns);
        }
        cells = cells.stream()
                .sorted(Comparator.comparingInt(RawCell::row).thenComparingInt(RawCell::column))
                .toList();
        hiddenRows = Set.copyOf(hiddenRows);
        Objects.requireNonNull(caption, "caption");
        Objects.requireNonNull(nestedIn, "nestedIn");
        Objects.requireNonNull(location, "location");
        for (RawCell cell : cells) {
            if (cell.row() + cell.rowSpan() > rows || cell.column() + cell.columnSpan() > columns) {
                throw new IllegalArgumentException(
                        "cell at row " + cell.row() + ", column " + cell.column() + " with spans " + cell.rowSpan()
                                + " × " + cell.columnSpan() + " lies outside of the grid of " + rows + " × " + columns);
            }
        }
    }

    /** Returns a table of the cells, as large as they reach, without marked header rows or a known place. */
    public static RawTable of(List<RawCell> cells) {
        int rows = cells.stream()
                .mapToInt(cell -> cell.row() + cell.rowSpan())
                .max()
                .orElse(0);
        int columns = cells.stream()
                .mapToInt(cell -> cell.column() + cell.columnSpan())
                .max()
                .orElse(0);
        return new RawTable(
                rows, columns, cells, 0, Set.of(), Optional.empty(), Optional.empty(), SourceLocation.UNKNOWN);
    }

    /**
     * Returns the grid: at {@code [row][column]} the cell that covers the place, a merged cell at each of its places, and
     * {@code null} where no cell is. The array is new at each call; where cells overlap the later one is seen.
     */
    public RawCell[][] grid() {
        RawCell[][] grid = new RawCell[rows][columns];
        for (RawCell cell : cells) {
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                Arrays.fill(grid[row], cell.column(), cell.column() + cell.columnSpan(), cell);
            }
        }
        return grid;
    }
}
