package io.github.fengong.extract.pdf.table;

import io.github.fengong.extract.pdf.text.TextLine;
import io.github.fengong.model.Box;
import java.util.List;

/**
 * A cell of a table on one page.
 *
 * @param row its first row, from 0
 * @param column its first column, from 0
 * @param rowSpan how many rows it covers
 * @param columnSpan how many columns it covers
 * @param lines the lines of its text
 * @param limit where its lines must end at the right, in points
 * @param box where it lies on the page
 */
public record PageCell(int row, int column, int rowSpan, int columnSpan, List<TextLine> lines, double limit, Box box) {

    public PageCell {
        lines = List.copyOf(lines);
    }

    /** Returns the row after the last one. */
    public int endRow() {
        return row + rowSpan;
    }

    /** Returns the column after the last one. */
    public int endColumn() {
        return column + columnSpan;
    }
}
