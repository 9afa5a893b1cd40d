package io.github.fengong.normalize;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A task table, or a stretch of one under a header of its own.
 *
 * @param block the index of the table among the document's blocks
 * @param grid its cells
 * @param header the header that names its columns, which may stand in an earlier table
 * @param from its first row, title rows included
 * @param to the row after its last
 * @param continued whether it has no header of its own
 */
record TaskTable(int block, Grid grid, Header header, int from, int to, boolean continued) {

    /** So many rows tell what the columns of the longest table hold. */
    private static final int MOST_TELLING = 1000;

    int firstDataRow() {
        return continued ? from : header.dataRow();
    }

    /** Returns the rows above the header. */
    IntStream rowsAboveHeader() {
        return continued ? IntStream.empty() : IntStream.range(from, header.firstRow());
    }

    /** Returns the rows below the header that have words in at least two cells and are no sums: those that tell what the columns hold. */
    List<Integer> tellingRows() {
        return rowsOfSeveralCells()
                .filter(row -> !RowKinds.beginsWithTotal(grid, row))
                .limit(MOST_TELLING)
                .boxed()
                .toList();
    }

    /** Returns all rows below the header that have words in at least two cells. */
    IntStream rowsOfSeveralCells() {
        return IntStream.range(firstDataRow(), to)
                .filter(row -> grid.filled(row).size() >= 2);
    }
}
