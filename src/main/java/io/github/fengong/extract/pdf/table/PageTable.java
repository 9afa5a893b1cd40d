package io.github.fengong.extract.pdf.table;

import io.github.fengong.model.Box;
import java.util.List;

/**
 * A table, or the part of one, on one page.
 *
 * @param xs the edges of its columns, from left to right, as the table is read
 * @param rows the number of its rows
 * @param cells its cells, by row, then column
 * @param openTop whether no line is drawn above it
 * @param openBottom whether no line is drawn under it
 * @param nestedIn the index, in the list of the page's tables, of the table it stands in; -1 where it stands in none
 * @param box where it lies on the page
 */
public record PageTable(
        double[] xs, int rows, List<PageCell> cells, boolean openTop, boolean openBottom, int nestedIn, Box box) {

    public PageTable {
        cells = List.copyOf(cells);
    }

    /** Returns the number of columns. */
    public int columns() {
        return xs.length - 1;
    }
}
