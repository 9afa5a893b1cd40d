package io.github.fengong.extract.pdf.stitch;

import io.github.fengong.extract.pdf.table.Borders;
import io.github.fengong.extract.pdf.table.PageTable;
import io.github.fengong.model.Box;
import java.util.List;

/**
 * A table whose parts have been joined.
 *
 * @param xs the edges of its columns, as on the page of its first part
 * @param rows the number of its rows
 * @param cells its cells
 * @param page the page of its first part, from 1
 * @param lastPage the page of its last part
 * @param isNested whether it stands in a cell of the table before it
 * @param borders how the borders of its last part are known
 * @param box where its first part lies
 */
record StitchedTable(
        double[] xs,
        int rows,
        List<StitchedCell> cells,
        int page,
        int lastPage,
        boolean isNested,
        Borders borders,
        Box box) {

    StitchedTable {
        cells = List.copyOf(cells);
    }

    static StitchedTable of(PageTable table, int page) {
        return new StitchedTable(
                table.xs(),
                table.rows(),
                table.cells().stream().map(cell -> StitchedCell.of(cell, page)).toList(),
                page,
                page,
                table.nestedIn() != PageTable.NOT_NESTED,
                table.borders(),
                table.box());
    }

    int columns() {
        return xs.length - 1;
    }

    /** Returns the cells that begin in a row, from left to right. */
    List<StitchedCell> startingIn(int row) {
        return cells.stream().filter(cell -> cell.row() == row).toList();
    }
}
