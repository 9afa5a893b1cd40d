package io.github.fengong.extract.pdf.table;

import io.github.fengong.extract.pdf.page.QuarterTurn;
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
 * @param openAbove whether no line is drawn above it though it is at the top of a ruled table: a page break cut it
 * @param openBelow whether no line is drawn under it though it is at the bottom of a ruled table
 * @param box where it lies on the page
 */
public record PageCell(
        int row,
        int column,
        int rowSpan,
        int columnSpan,
        List<TextLine> lines,
        double limit,
        boolean openAbove,
        boolean openBelow,
        Box box) {

    public PageCell {
        lines = List.copyOf(lines);
    }

    PageCell turned(QuarterTurn back) {
        return new PageCell(row, column, rowSpan, columnSpan, lines, limit, openAbove, openBelow, back.turn(box));
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
