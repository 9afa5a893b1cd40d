package io.github.fengong.extract.pdf.align;

import java.util.List;

/**
 * What stands under the heads of a block, column by column.
 *
 * @param rows the lines of the block
 * @param header how many of them are its header
 */
record ColumnsBelow(List<PieceRow> rows, int header) {

    /** Returns where the text begins that stands below a row in one column alone; the largest number where none does. */
    double left(int index, int column) {
        return rows.subList(index + 1, rows.size()).stream()
                .flatMap(row -> row.onlyIn(column).stream())
                .mapToDouble(Piece::left)
                .min()
                .orElse(Double.MAX_VALUE);
    }

    /** Returns where this text ends; the smallest number where there is none. */
    double right(int index, int column) {
        return rows.subList(index + 1, rows.size()).stream()
                .flatMap(row -> row.onlyIn(column).stream())
                .mapToDouble(Piece::right)
                .max()
                .orElse(-Double.MAX_VALUE);
    }

    /** Returns whether such text stands in the header below a row, or in the body below the last row of the header. */
    boolean has(int index, int column) {
        return rows.subList(index + 1, index + 1 < header ? header : rows.size()).stream()
                .anyMatch(row -> row.onlyIn(column).isPresent());
    }
}
