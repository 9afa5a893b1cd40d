package io.github.fengong.extract.pdf.table;

/**
 * The places of a grid that a cell covers.
 *
 * @param row its first row, from 0
 * @param column its first column, from 0
 * @param rowSpan how many rows it covers
 * @param columnSpan how many columns it covers
 */
record GridCell(int row, int column, int rowSpan, int columnSpan) {

    int endRow() {
        return row + rowSpan;
    }

    int endColumn() {
        return column + columnSpan;
    }
}
