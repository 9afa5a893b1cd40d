package io.github.fengong.export;

import java.util.Collections;
import java.util.List;

/**
 * A sheet as a clerk would lay it out: a title, lines below it, a table, and lines below that.
 *
 * @param name the name of its tab
 * @param title the title on top
 * @param subtitles the lines under the title, for example whose tasks these are and how many
 * @param columns the columns, those for paper first
 * @param rows the rows, a cell for each column
 * @param legend the lines under the table
 */
record Sheet(
        String name,
        String title,
        List<String> subtitles,
        List<SheetColumn> columns,
        List<List<SheetCell>> rows,
        List<String> legend) {

    private static final String FILLED_IN = "注：灰色斜体内容在文件中未写明，系沿用上一行或按顺序补全。";

    Sheet {
        subtitles = List.copyOf(subtitles);
        columns = List.copyOf(columns);
        rows = Collections.unmodifiableList(rows);
        legend = List.copyOf(legend);
    }

    /** Returns the cells of a row, one for each column. */
    List<SheetCell> row(int index) {
        List<SheetCell> row = rows.get(index);
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "a row needs " + columns.size() + " cells but has " + row.size() + ": " + row);
        }
        return row;
    }

    /** Returns a sheet whose legend explains the marks that its printed cells bear. */
    static Sheet of(
            String name, String title, List<String> subtitles, List<SheetColumn> columns, List<List<SheetCell>> rows) {
        boolean marked = rows.stream().flatMap(List::stream).anyMatch(cell -> cell.mark() == SheetCell.Mark.FILLED_IN);
        return new Sheet(name, title, subtitles, columns, rows, marked ? List.of(FILLED_IN) : List.of());
    }

    int printedColumns() {
        return (int) columns.stream().filter(SheetColumn::printed).count();
    }
}
