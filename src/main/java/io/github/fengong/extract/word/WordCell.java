package io.github.fengong.extract.word;

/**
 * A cell as a reader of Word found it, on the grid of its table.
 *
 * @param row the first grid row, from 0
 * @param column the first grid column, from 0
 * @param rowSpan how many grid rows it covers
 * @param columnSpan how many grid columns it covers
 * @param story what stands in it
 */
record WordCell(int row, int column, int rowSpan, int columnSpan, Story story) {

    WordCell movedDown(int rows) {
        return new WordCell(row + rows, column, rowSpan, columnSpan, story);
    }
}
