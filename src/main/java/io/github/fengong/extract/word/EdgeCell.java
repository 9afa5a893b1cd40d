package io.github.fengong.extract.word;

/**
 * A cell of a format that states where cells begin and end, and no grid.
 *
 * @param left its left edge, in twips from any origin
 * @param right its right edge, not left of {@code left}
 * @param vertical what it has to do with the cell above
 * @param joinsLeft whether it is the next part of the merged cell on its left
 * @param story what stands in it
 */
record EdgeCell(int left, int right, VerticalMerge vertical, boolean joinsLeft, Story story) {

    EdgeCell withVertical(VerticalMerge value) {
        return new EdgeCell(left, right, value, joinsLeft, story);
    }
}
