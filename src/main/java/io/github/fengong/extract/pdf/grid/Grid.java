package io.github.fengong.extract.pdf.grid;

import io.github.fengong.model.Box;
import java.util.Arrays;
import java.util.List;

/**
 * The cells of a table with the lines they lie between.
 *
 * @param xs the lines that run down, from left to right
 * @param ys the lines that run across, from top to bottom
 * @param cells the cells, by row, then column
 */
public record Grid(double[] xs, double[] ys, List<GridCell> cells) {

    public Grid {
        cells = List.copyOf(cells);
    }

    /** Returns the number of rows. */
    public int rows() {
        return ys.length - 1;
    }

    /** Returns the number of columns. */
    public int columns() {
        return xs.length - 1;
    }

    /** Returns the box round all cells. */
    public Box box() {
        return new Box(xs[0], ys[0], xs[columns()], ys[rows()]);
    }

    /** Returns the box of a cell. */
    public Box box(GridCell cell) {
        return new Box(xs[cell.column()], ys[cell.row()], xs[cell.endColumn()], ys[cell.endRow()]);
    }

    /** Returns at {@code [row][column]} the index of the cell that covers the place, or -1. */
    public int[][] cellIndexes() {
        int[][] indexes = new int[rows()][columns()];
        for (int[] row : indexes) {
            Arrays.fill(row, -1);
        }
        for (int i = 0; i < cells.size(); i++) {
            GridCell cell = cells.get(i);
            for (int row = cell.row(); row < cell.endRow(); row++) {
                Arrays.fill(indexes[row], cell.column(), cell.endColumn(), i);
            }
        }
        return indexes;
    }

    /** Returns between which lines a position lies, or -1 where it lies outside. */
    public static int interval(double[] lines, double position) {
        int at = Arrays.binarySearch(lines, position);
        int interval = at >= 0 ? at : -at - 2;
        return interval >= lines.length - 1 ? -1 : interval;
    }
}
