package io.github.fengong.extract.word;

import java.util.List;

/**
 * A row of a format that states where cells begin and end, and no grid.
 *
 * @param header whether the row is repeated on each page
 * @param cells its cells from left to right
 */
record EdgeRow(boolean header, List<EdgeCell> cells) {}
