package io.github.fengong.normalize;

import io.github.fengong.model.RawCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Tells which grid columns are one column to a reader: those under one header cell of which no row fills more than one. Sheets and pages cut a
 * column where some other row has a border.
 */
final class ColumnGroups {

    private final List<Integer> leads;
    private final List<List<Integer>> members;

    private ColumnGroups(List<Integer> leads) {
        this.leads = List.copyOf(leads);
        this.members = IntStream.range(0, leads.size())
                .mapToObj(lead -> IntStream.range(lead, leads.size())
                        .filter(column -> leads.get(column) == lead)
                        .boxed()
                        .toList())
                .toList();
    }

    /** Returns groups of one grid column each. */
    static ColumnGroups none(int columns) {
        return new ColumnGroups(IntStream.range(0, columns).boxed().toList());
    }

    static ColumnGroups of(List<TaskTable> tables) {
        Header header = tables.get(0).header();
        List<Integer> leads = new ArrayList<>();
        for (int column = 0; column < header.columns().size(); column++) {
            boolean joined = column > 0
                    && sameHeaderCell(tables.get(0), column)
                    && neverBothFilled(tables, leads.get(column - 1), column);
            leads.add(joined ? leads.get(column - 1) : column);
        }
        return new ColumnGroups(leads);
    }

    /** Returns the first grid column of the column that the grid column belongs to. */
    int lead(int column) {
        return leads.get(column);
    }

    boolean isLead(int column) {
        return leads.get(column) == column;
    }

    /** Returns the grid columns of the column that begins at the place. */
    List<Integer> members(int lead) {
        return members.get(lead);
    }

    private static boolean sameHeaderCell(TaskTable table, int column) {
        if (table.continued() || table.header().dataRow() == 0) {
            return false;
        }
        int row = table.header().dataRow() - 1;
        Optional<RawCell> cell = table.grid().at(row, column);
        return cell.isPresent() && cell.get().column() < column;
    }

    private static boolean neverBothFilled(List<TaskTable> tables, int lead, int column) {
        return tables.stream()
                .allMatch(table -> table.rowsOfSeveralCells()
                        .noneMatch(row ->
                                IntStream.range(lead, column).anyMatch(other -> begins(table.grid(), row, other))
                                        && begins(table.grid(), row, column)));
    }

    private static boolean begins(Grid grid, int row, int column) {
        return grid.at(row, column)
                .filter(cell -> cell.column() == column && grid.isFilled(cell))
                .isPresent();
    }
}
