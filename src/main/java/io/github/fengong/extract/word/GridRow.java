package io.github.fengong.extract.word;

import java.util.List;

/**
 * A row as it stands in its table, before the grid is known.
 *
 * @param before how many grid columns are left out before the first cell
 * @param header whether the row is repeated on each page
 * @param page the page on which it begins, from 1
 * @param cells its cells from left to right
 */
record GridRow(int before, boolean header, int page, List<RowCell> cells) {}
