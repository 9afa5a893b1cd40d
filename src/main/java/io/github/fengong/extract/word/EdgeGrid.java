package io.github.fengong.extract.word;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the grid of rows that state edges only: its columns begin at the left edges of all cells. For example a cell from 0 to 200 over cells
 * from 0 to 100 and from 100 to 200 covers two columns.
 */
final class EdgeGrid {

    /** Edges that are no further apart are the same: about a millimetre. Such steps come from dragging borders by hand. */
    static final int SAME = 60;

    private final int[] columns;

    private EdgeGrid(int[] columns) {
        this.columns = columns;
    }

    /** Returns the table of the rows. */
    static WordTable build(List<EdgeRow> rows) {
        EdgeGrid grid = new EdgeGrid(columns(rows));
        List<EdgeRow> linked = new ArrayList<>();
        for (EdgeRow row : rows) {
            linked.add(linked.isEmpty() ? row : grid.link(linked, row));
        }
        return GridBuilder.build(linked.stream().map(grid::place).toList());
    }

    private static int[] columns(List<EdgeRow> rows) {
        int[] edges = rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(EdgeCell::left)
                .sorted()
                .toArray();
        List<Integer> columns = new ArrayList<>();
        for (int edge : edges) {
            if (columns.isEmpty() || edge - columns.get(columns.size() - 1) > SAME) {
                columns.add(edge);
            }
        }
        return columns.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Returns how many columns begin clearly before a place. */
    private int columnsBefore(int place) {
        int count = 0;
        while (count < columns.length && columns[count] < place - SAME) {
            count++;
        }
        return count;
    }

    private int column(EdgeCell cell) {
        int column = columnsBefore(cell.left());
        boolean after = column + 1 < columns.length && columns[column + 1] <= cell.left();
        return after ? column + 1 : column;
    }

    private int span(EdgeCell cell) {
        return Math.max(1, columnsBefore(cell.right()) - column(cell));
    }

    /**
     * Some writers forget to mark the uppermost of merged cells. A cell that continues one continues the cell above it that has its edges,
     * marked or not; so that one is marked here.
     */
    private EdgeRow link(List<EdgeRow> done, EdgeRow row) {
        EdgeRow above = done.get(done.size() - 1);
        List<EdgeCell> marked = new ArrayList<>(above.cells());
        for (EdgeCell cell : row.cells()) {
            if (cell.vertical() == VerticalMerge.CONTINUE) {
                marked.replaceAll(upper -> continues(upper, cell) ? upper.withVertical(VerticalMerge.START) : upper);
            }
        }
        done.set(done.size() - 1, new EdgeRow(above.header(), marked));
        return row;
    }

    private boolean continues(EdgeCell upper, EdgeCell cell) {
        return upper.vertical() == VerticalMerge.NONE && column(upper) == column(cell) && span(upper) == span(cell);
    }

    private GridRow place(EdgeRow row) {
        List<RowCell> cells = new ArrayList<>();
        int before = row.cells().isEmpty() ? 0 : column(row.cells().get(0));
        int next = before;
        for (EdgeCell cell : row.cells()) {
            int end = Math.max(next + 1, column(cell) + span(cell));
            cells.add(new RowCell(end - next, cell.vertical(), cell.joinsLeft(), false, cell.story()));
            next = end;
        }
        return new GridRow(before, row.header(), 1, cells);
    }
}
