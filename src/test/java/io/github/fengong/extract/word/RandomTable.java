package io.github.fengong.extract.word;

import io.github.fengong.model.RawCell;
import io.github.fengong.model.RawTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A table with random spans and holes at the ends of its rows, as the truth of a round trip. */
final class RandomTable {

    private static final String WORDS = "一、市发展改革委牵头，各区县政府（含市直）按职责分工负责 A1<&>";

    private final Random random;
    private final int rows;
    private final int columns;
    private final RawCell[][] grid;
    private final List<RawCell> cells = new ArrayList<>();

    private RandomTable(Random random) {
        this.random = random;
        this.rows = 1 + random.nextInt(6);
        this.columns = 1 + random.nextInt(6);
        this.grid = new RawCell[rows][columns];
    }

    /**
     * Returns a table.
     *
     * @param ragged whether cells at the ends of rows may be missing
     */
    static RawTable of(Random random, boolean ragged) {
        RandomTable table = new RandomTable(random);
        table.tile();
        if (ragged) {
            table.cutEnds();
        }
        return RawTable.of(table.cells);
    }

    private void tile() {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (grid[row][column] == null) {
                    put(row, column);
                }
            }
        }
    }

    private void put(int row, int column) {
        int width = 1;
        while (column + width < columns && grid[row][column + width] == null && random.nextInt(3) == 0) {
            width++;
        }
        int height = 1 + (random.nextInt(3) == 0 ? random.nextInt(rows - row) : 0);
        RawCell cell = RawCell.of(row, column, height, width, text());
        cells.add(cell);
        for (int r = row; r < row + height; r++) {
            for (int c = column; c < column + width; c++) {
                grid[r][c] = cell;
            }
        }
    }

    private String text() {
        int start = random.nextInt(WORDS.length() - 1);
        String words = WORDS.substring(start, start + random.nextInt(Math.min(9, WORDS.length() - start)));
        return words.isBlank() ? "" : words.strip() + (random.nextInt(4) == 0 ? "\n第二段" : "");
    }

    /** Takes away cells that stand alone at the end of a row; the first row stays, so that no column is lost. */
    private void cutEnds() {
        for (int row = 1; row < rows; row++) {
            for (int column : new int[] {0, columns - 1}) {
                RawCell cell = grid[row][column];
                boolean alone = cell.rowSpan() == 1 && cell.columnSpan() < columns;
                if (alone && random.nextInt(3) == 0 && rowKeepsOther(row, cell)) {
                    cells.remove(cell);
                }
            }
        }
    }

    private boolean rowKeepsOther(int row, RawCell cell) {
        return cells.stream().anyMatch(other -> !other.equals(cell) && other.covers(row, other.column()));
    }
}
