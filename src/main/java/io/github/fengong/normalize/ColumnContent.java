package io.github.fengong.normalize;

import java.util.List;
import java.util.Optional;

/**
 * What the cells of a column look like over the data rows.
 *
 * @param rows the number of data rows
 * @param filled how many rows have words of their own in the column
 * @param groups how many different stretches of rows the cells make: a new one where a row states other words than before
 * @param serials how many of the filled are serial numbers
 * @param units how many of the filled look like lists of units
 * @param glued how many of the filled begin with a number and go on with words
 * @param headed how many of the filled begin with 一、 or （一）
 * @param length the average length of the filled
 */
record ColumnContent(int rows, int filled, int groups, int serials, int units, int glued, int headed, double length) {

    /** From this many rows a group on, a column groups its rows rather than names them. */
    private static final double GROUPING = 1.5;

    /** From this many on it does where the rows it goes on over are numbered one by one. */
    private static final double GROUPING_NUMBERED_ROWS = 1.2;

    /** Shorter cells on average are numbers or marks. */
    private static final double LEAST_NAME_LENGTH = 4;

    static ColumnContent of(Grid grid, List<Integer> rows, int column) {
        return of(List.of(grid), List.of(rows), List.of(column));
    }

    /** Looks at the cells that begin in one of the grid columns, in the rows of each grid. */
    static ColumnContent of(List<Grid> grids, List<List<Integer>> dataRows, List<Integer> columns) {
        Counter counter = new Counter();
        for (int index = 0; index < grids.size(); index++) {
            Grid grid = grids.get(index);
            dataRows.get(index).forEach(row -> counter.add(grid, row, columns));
        }
        return counter.content();
    }

    /** Tells whether the column groups rows: each stretch covers one and a half rows or more on average. */
    boolean groupsRows() {
        return groups > 0 && rows >= GROUPING * groups;
    }

    /** Tells whether the column groups rows that are numbered one by one. */
    boolean groupsNumberedRows() {
        return groups > 0 && rows >= GROUPING_NUMBERED_ROWS * groups;
    }

    boolean holdsSerials() {
        return filled > 0 && serials * 10 >= filled * 8;
    }

    /** Tells whether the cells are long enough to name something, and neither numbers nor units. */
    boolean holdsNames() {
        return length >= LEAST_NAME_LENGTH && !holdsSerials() && !holdsUnits();
    }

    boolean holdsUnits() {
        return filled > 0 && units * 10 >= filled * 6;
    }

    boolean beginsWithNumbers() {
        return filled > 0 && glued * 10 >= filled * 6;
    }

    boolean beginsWithHeadingMarks() {
        return filled > 0 && headed * 10 >= filled * 6;
    }

    private static final class Counter {

        private int rows;
        private int filled;
        private int groups;
        private int serials;
        private int units;
        private int glued;
        private int headed;
        private long length;
        private String last = "";

        void add(Grid grid, int row, List<Integer> columns) {
            rows++;
            columns.stream()
                    .flatMap(column -> grid
                            .at(row, column)
                            .filter(cell -> cell.row() == row && cell.column() == column && grid.isFilled(cell))
                            .stream())
                    .findFirst()
                    .ifPresent(cell -> addFilled(grid.labelled(cell)));
        }

        private void addFilled(String text) {
            filled++;
            length += text.length();
            groups += text.equals(last) ? 0 : 1;
            last = text;
            serials += Ordinal.parseWhole(text).isPresent() ? 1 : 0;
            units += UnitWords.looksLikeUnits(text) ? 1 : 0;
            Optional<Ordinal> ordinal =
                    Ordinal.parse(text).filter(found -> !found.rest().isEmpty());
            glued += ordinal.isPresent() ? 1 : 0;
            headed += ordinal.filter(found -> found.style().compareTo(OrdinalStyle.ARABIC) < 0)
                            .isPresent()
                    ? 1
                    : 0;
        }

        ColumnContent content() {
            return new ColumnContent(
                    rows, filled, groups, serials, units, glued, headed, filled == 0 ? 0 : (double) length / filled);
        }
    }
}
