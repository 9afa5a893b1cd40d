package io.github.fengong.extract.word;

/**
 * A cell as it stands in its row, before the grid is known.
 *
 * @param span how many grid columns it covers
 * @param vertical what it has to do with the cell above
 * @param joinsLeft whether it is the next part of the merged cell on its left
 * @param absent whether a tracked change takes the cell away
 * @param story what stands in it
 */
record RowCell(int span, VerticalMerge vertical, boolean joinsLeft, boolean absent, Story story) {}
