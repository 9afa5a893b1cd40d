package io.github.fengong.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One of the four tables that a result consists of, as rows and columns.
 *
 * @param name its name, and that of its CSV file, for example {@code measures}
 * @param title its Chinese name, and that of its sheet, for example {@code 举措}
 * @param columns its columns, with unlike names and titles
 * @param rows its rows in order
 * @param primaryKey the names of the columns that identify a row
 * @param foreignKeys the columns that identify rows of other tables
 */
record DataTable<R>(
        String name,
        String title,
        List<Column<R>> columns,
        List<R> rows,
        List<String> primaryKey,
        List<ForeignKey> foreignKeys) {

    /**
     * A column whose values are keys of another table.
     *
     * @param column the name of the column
     * @param table the name of the other table
     * @param key the name of the other table's column
     */
    record ForeignKey(String column, String table, String key) {}

    DataTable {
        columns = unlike(columns);
        rows = List.copyOf(rows);
        primaryKey = List.copyOf(primaryKey);
        foreignKeys = List.copyOf(foreignKeys);
    }

    /** Documents name further columns as they like, so two may have one title: the second becomes {@code 备注（2）}. */
    private static <R> List<Column<R>> unlike(List<Column<R>> columns) {
        Set<String> titles = new HashSet<>();
        List<Column<R>> unlike = new ArrayList<>();
        for (Column<R> column : columns) {
            String title = column.title();
            for (int number = 2; !titles.add(title); number++) {
                title = column.title() + "（" + number + "）";
            }
            unlike.add(column.titled(title));
        }
        return List.copyOf(unlike);
    }
}
