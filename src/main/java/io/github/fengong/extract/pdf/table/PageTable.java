package io.github.fengong.extract.pdf.table;

import io.github.fengong.extract.pdf.grid.Grid;
import io.github.fengong.extract.pdf.page.QuarterTurn;
import io.github.fengong.model.Box;
import java.util.List;

/**
 * A table, or the part of one, on one page.
 *
 * @param xs the edges of its columns, from left to right, on the page turned as the table is read
 * @param rows the number of its rows
 * @param cells its cells, by row, then column
 * @param nestedIn the index, in the list of the page's tables, of the table it stands in; -1 where it stands in none
 * @param drawn whether its columns are drawn; else their edges lie anywhere between its texts
 * @param place where it lies on the page turned as most of its text is read
 * @param box where it lies on the page
 */
public record PageTable(double[] xs, int rows, List<PageCell> cells, int nestedIn, boolean drawn, Box place, Box box) {

    /** The value of {@code nestedIn} of a table that stands in none. */
    public static final int NOT_NESTED = -1;

    public PageTable {
        cells = List.copyOf(cells);
    }

    static PageTable drawn(Grid grid, List<PageCell> cells) {
        return new PageTable(grid.xs(), grid.rows(), cells, NOT_NESTED, true, grid.box(), grid.box());
    }

    static PageTable aligned(Grid grid, List<PageCell> cells) {
        return new PageTable(grid.xs(), grid.rows(), cells, NOT_NESTED, false, grid.box(), grid.box());
    }

    /** Returns the number of columns. */
    public int columns() {
        return xs.length - 1;
    }

    /** Tells whether the table is a single cell: a frame round some text, or a part of a table that has only one. */
    public boolean isSingleCell() {
        return cells.size() == 1;
    }

    PageTable nestedIn(int index) {
        return new PageTable(xs, rows, cells, index, drawn, place, box);
    }

    /** Returns the table with its boxes turned back to the page. */
    PageTable turned(QuarterTurn back) {
        List<PageCell> turned = cells.stream().map(cell -> cell.turned(back)).toList();
        return new PageTable(xs, rows, turned, nestedIn, drawn, place, back.turn(box));
    }
}
