package io.github.fengong.extract.pdf.evaluate;

import io.github.fengong.model.RawTable;
import java.util.List;
import java.util.Locale;

/**
 * A cell of a table to be compared; rows and columns from 0, ends included.
 *
 * @param startRow its first row
 * @param endRow its last row
 * @param startColumn its first column
 * @param endColumn its last column
 * @param content its text
 */
record TableCell(int startRow, int endRow, int startColumn, int endColumn, String content) {

    /** Returns the cells of a table that was read. */
    static List<TableCell> of(RawTable table) {
        return table.cells().stream()
                .map(cell -> new TableCell(
                        cell.row(),
                        cell.row() + cell.rowSpan() - 1,
                        cell.column(),
                        cell.column() + cell.columnSpan() - 1,
                        cell.text()))
                .toList();
    }

    /**
     * Returns the text as the competition compares it: no white space, capital letters, and one sign for whatever is neither letter nor
     * digit, so that the many dashes and quotes of fonts count as one.
     */
    String normalized() {
        return content.replaceAll("[\\s\\u00A0\\u2000-\\u200B\\u3000]", "")
                .replaceAll("(?U)\\W", "_")
                .toUpperCase(Locale.ROOT);
    }

    boolean isBlank() {
        return normalized().isEmpty();
    }
}
