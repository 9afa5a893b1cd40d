package io.github.fengong.extract.word;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the cells of rows on a grid. What counts is the grid column, which is the sum of the spans before a cell; its number in the row says
 * nothing, and neither does the table's own list of columns, which is often missing or wrong.
 *
 * <p>For example the rows {@code [甲 ×2][乙]} and {@code [丙][丁][乙, continued]} give four cells, 乙 in column 2 over two rows.
 */
final class GridBuilder {

    /** Word itself allows 63 columns; a damaged span must not make a grid that fills the memory. */
    static final int WIDEST = 1000;

    /** A cell on the grid that may still grow. */
    private static final class OpenCell {

        final int row;
        final int column;
        final Story story;
        int rowSpan = 1;
        int columnSpan;

        OpenCell(int row, int column, int columnSpan, Story story) {
            this.row = row;
            this.column = column;
            this.columnSpan = columnSpan;
            this.story = story;
        }

        WordCell close() {
            return new WordCell(row, column, rowSpan, columnSpan, story);
        }
    }

    private final List<GridRow> rows;
    private final AbsentColumns absent;
    private final List<OpenCell> cells = new ArrayList<>();

    /** The cells that a cell of the next row may continue, by their column. */
    private Map<Integer, OpenCell> mergeable = new HashMap<>();

    private GridBuilder(List<GridRow> rows, BitSet slivers) {
        this.rows = rows;
        this.absent = AbsentColumns.of(rows, slivers);
    }

    /** Returns the table of the rows. */
    static WordTable build(List<GridRow> rows) {
        return build(rows, new BitSet());
    }

    /**
     * Returns the table of the rows.
     *
     * @param slivers grid columns that are too narrow to be columns; no cell of their own, they count for nothing
     */
    static WordTable build(List<GridRow> rows, BitSet slivers) {
        GridBuilder builder = new GridBuilder(rows, slivers);
        for (int row = 0; row < rows.size(); row++) {
            builder.place(row);
        }
        int columns = builder.cells.stream()
                .mapToInt(cell -> cell.column + cell.columnSpan)
                .max()
                .orElse(0);
        List<WordCell> cells = builder.cells.stream().map(OpenCell::close).toList();
        return new WordTable(
                columns,
                cells,
                headerRows(rows),
                rows.stream().map(GridRow::page).toList());
    }

    private static int headerRows(List<GridRow> rows) {
        int count = 0;
        while (count < rows.size() && rows.get(count).header()) {
            count++;
        }
        return count;
    }

    private void place(int row) {
        Map<Integer, OpenCell> above = mergeable;
        mergeable = new HashMap<>();
        GridRow source = rows.get(row);
        int written = source.before();
        int column = absent.width(0, written);
        OpenCell left = null;
        VerticalMerge vertical = VerticalMerge.NONE;
        for (RowCell cell : source.cells()) {
            int width = cell.absent() ? 0 : absent.width(written, written + cell.span());
            written += cell.span();
            if (cell.absent()) {
                continue;
            }
            if (cell.joinsLeft() && left != null) {
                left.columnSpan += width;
            } else {
                close(left, vertical, above);
                left = new OpenCell(row, column, width, cell.story());
                vertical = cell.vertical();
            }
            column += width;
        }
        close(left, vertical, above);
    }

    /** Now that its width is known, the cell joins the one above, or stands for itself. */
    private void close(OpenCell cell, VerticalMerge vertical, Map<Integer, OpenCell> above) {
        if (cell == null) {
            return;
        }
        OpenCell upper = above.get(cell.column);
        if (vertical == VerticalMerge.CONTINUE && upper != null && upper.columnSpan == cell.columnSpan) {
            upper.rowSpan++;
            mergeable.put(cell.column, upper);
            return;
        }
        cells.add(cell);
        if (vertical != VerticalMerge.NONE) {
            mergeable.put(cell.column, cell);
        }
    }
}
