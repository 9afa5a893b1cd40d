package io.github.fengong.extract.pdf.table;

import io.github.fengong.extract.pdf.grid.Grid;
import io.github.fengong.extract.pdf.page.QuarterTurn;
import io.github.fengong.model.Box;
import java.util.List;
import java.util.Optional;

/**
 * A table, or the part of one, on one page.
 *
 * @param xs the edges of its columns, from left to right, on the page turned as the table is read
 * @param rows the number of its rows
 * @param cells its cells, by row, then column
 * @param nestedIn the index, in the list of the page's tables, of the table it stands in; -1 where it stands in none
 * @param borders how its borders are known
 * @param place where it lies on the page turned as most of its text is read
 * @param box where it lies on the page
 */
public record PageTable(
        double[] xs, int rows, List<PageCell> cells, int nestedIn, Borders borders, Box place, Box box) {

    /** The value of {@code nestedIn} of a table that stands in none. */
    public static final int NOT_NESTED = -1;

    public PageTable {
        cells = List.copyOf(cells);
    }

    static PageTable drawn(Grid grid, List<PageCell> cells) {
        return new PageTable(grid.xs(), grid.rows(), cells, NOT_NESTED, Borders.DRAWN, grid.box(), grid.box());
    }

    static PageTable aligned(Grid grid, List<PageCell> cells) {
        return new PageTable(grid.xs(), grid.rows(), cells, NOT_NESTED, Borders.NONE, grid.box(), grid.box());
    }

    /** Returns the number of columns. */
    public int columns() {
        return xs.length - 1;
    }

    /**
     * Returns the cell of a table that is only a frame round its text: a single cell, or a single column of which only one has text, as in
     * an ornament round a page number.
     */
    public Optional<PageCell> framedText() {
        if (cells.size() == 1) {
            return Optional.of(cells.get(0));
        }
        List<PageCell> filled =
                cells.stream().filter(cell -> !cell.lines().isEmpty()).toList();
        return columns() == 1 && filled.size() == 1 ? Optional.of(filled.get(0)) : Optional.empty();
    }

    /** Returns the table with the knowledge that its borders were found by all pages of it together. */
    PageTable inferred() {
        return borders == Borders.DRAWN ? new PageTable(xs, rows, cells, nestedIn, Borders.INFERRED, place, box) : this;
    }

    PageTable nestedIn(int index) {
        return new PageTable(xs, rows, cells, index, borders, place, box);
    }

    /** Returns the table with its boxes turned back to the page. */
    PageTable turned(QuarterTurn back) {
        List<PageCell> turned = cells.stream().map(cell -> cell.turned(back)).toList();
        return new PageTable(xs, rows, turned, nestedIn, borders, place, back.turn(box));
    }
}
