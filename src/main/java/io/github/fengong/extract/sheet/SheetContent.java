package io.github.fengong.extract.sheet;

import java.util.List;
import java.util.SortedSet;

/**
 * What a sheet holds, in either format.
 *
 * @param name its name
 * @param hidden whether the workbook does not show it
 * @param cells its cells, by row, then column
 * @param merged the areas of merged cells
 * @param hiddenRows the rows that are not shown, from 0
 * @param hiddenColumns the columns that are not shown, from 0
 * @param unsavedFormulas the references of the cells whose formula has no stored value
 */
record SheetContent(
        String name,
        boolean hidden,
        List<SheetCell> cells,
        List<CellArea> merged,
        SortedSet<Integer> hiddenRows,
        SortedSet<Integer> hiddenColumns,
        List<String> unsavedFormulas) {}
