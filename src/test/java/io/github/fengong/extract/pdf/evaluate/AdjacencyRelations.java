package io.github.fengong.extract.pdf.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The adjacency relations of a table: which content stands right of which, and which under which, and how many blank places lie between.
 * {@code [[A, B], [1, 2]]} has A→B, 1→2, A↓1, B↓2; {@code [[A, , B]]} has A→B over one blank. Two cells have one relation in each direction,
 * also where they touch along several rows.
 */
final class AdjacencyRelations {

    private final Map<String, Integer> counts = new HashMap<>();
    private int size;

    private AdjacencyRelations() {}

    static AdjacencyRelations of(List<TableCell> cells) {
        AdjacencyRelations relations = new AdjacencyRelations();
        TableCell[][] grid = grid(cells);
        for (TableCell cell : cells) {
            if (!cell.isBlank()) {
                relations.addRight(cell, grid);
                relations.addBelow(cell, grid);
            }
        }
        return relations;
    }

    private static TableCell[][] grid(List<TableCell> cells) {
        int rows = cells.stream().mapToInt(TableCell::endRow).max().orElse(-1) + 1;
        int columns = cells.stream().mapToInt(TableCell::endColumn).max().orElse(-1) + 1;
        TableCell[][] grid = new TableCell[rows][columns];
        for (TableCell cell : cells) {
            for (int row = cell.startRow(); row <= cell.endRow(); row++) {
                for (int column = cell.startColumn(); column <= cell.endColumn(); column++) {
                    grid[row][column] = cell;
                }
            }
        }
        return grid;
    }

    private void addRight(TableCell cell, TableCell[][] grid) {
        Set<TableCell> seen = new HashSet<>();
        for (int row = cell.startRow(); row <= cell.endRow(); row++) {
            for (int column = cell.endColumn() + 1; column < grid[row].length; column++) {
                TableCell next = grid[row][column];
                if (next != null && !next.isBlank()) {
                    add(cell, "→" + (column - cell.endColumn() - 1) + "→", next, seen);
                    break;
                }
            }
        }
    }

    private void addBelow(TableCell cell, TableCell[][] grid) {
        Set<TableCell> seen = new HashSet<>();
        for (int column = cell.startColumn(); column <= cell.endColumn(); column++) {
            for (int row = cell.endRow() + 1; row < grid.length; row++) {
                TableCell next = grid[row][column];
                if (next != null && !next.isBlank()) {
                    add(cell, "↓" + (row - cell.endRow() - 1) + "↓", next, seen);
                    break;
                }
            }
        }
    }

    private void add(TableCell cell, String direction, TableCell next, Set<TableCell> seen) {
        if (seen.add(next)) {
            counts.merge(cell.normalized() + direction + next.normalized(), 1, Integer::sum);
            size++;
        }
    }

    int size() {
        return size;
    }

    /** Returns how many relations both have. */
    int common(AdjacencyRelations other) {
        int common = 0;
        for (Map.Entry<String, Integer> relation : counts.entrySet()) {
            common += Math.min(relation.getValue(), other.counts.getOrDefault(relation.getKey(), 0));
        }
        return common;
    }
}
