package io.github.fengong.extract.pdf.grid;

/**
 * The places of a grid that a cell covers.
 *
 * @param row its first row, from 0
 * @param column its first column, from 0
 * @param rowSpan how many rows it covers
 * @param columnSpan how many columns it covers
 * @param openAbove whether it is at the top of a ruled table with no line drawn above it
 * @param openBelow whether it is at the bottom of a ruled table with no line drawn under it
 */
public record GridCell(int row, int column, int rowSpan, int columnSpan, boolean openAbove, boolean openBelow) {

    /** Creates a cell whose borders are closed. */
    public GridCell(int row, int column, int rowSpan, int columnSpan) {
        this(row, column, rowSpan, columnSpan, false, false);
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
