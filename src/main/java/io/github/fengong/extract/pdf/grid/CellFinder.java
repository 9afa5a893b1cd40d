package io.github.fengong.extract.pdf.grid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Joins the places of a lattice between which no line is drawn to cells. */
public final class CellFinder {

    private final Lattice lattice;
    private final int[][] region;

    private CellFinder(Lattice lattice) {
        this.lattice = lattice;
        this.region = new int[lattice.rows()][lattice.columns()];
    }

    /** Returns the cells from top to bottom, each row from left to right. */
    public static List<GridCell> cells(Lattice lattice) {
        CellFinder finder = new CellFinder(lattice);
        finder.markRegions();
        return finder.rectangles();
    }

    private void markRegions() {
        int regions = 0;
        for (int row = 0; row < lattice.rows(); row++) {
            for (int column = 0; column < lattice.columns(); column++) {
                if (region[row][column] == 0) {
                    flood(row, column, ++regions);
                }
            }
        }
    }

    private void flood(int startRow, int startColumn, int number) {
        Deque<int[]> open = new ArrayDeque<>();
        open.push(new int[] {startRow, startColumn});
        region[startRow][startColumn] = number;
        while (!open.isEmpty()) {
            int[] place = open.pop();
            int row = place[0];
            int column = place[1];
            visit(row, column + 1, number, !lattice.rightDrawn()[row][column], open);
            visit(row + 1, column, number, !lattice.bottomDrawn()[row][column], open);
            visit(row, column - 1, number, column > 0 && !lattice.rightDrawn()[row][column - 1], open);
            visit(row - 1, column, number, row > 0 && !lattice.bottomDrawn()[row - 1][column], open);
        }
    }

    private void visit(int row, int column, int number, boolean passable, Deque<int[]> open) {
        if (passable && row < lattice.rows() && column < lattice.columns() && region[row][column] == 0) {
            region[row][column] = number;
            open.push(new int[] {row, column});
        }
    }

    /** Regions that are no rectangles, because lines end in them, are cut into rectangles row by row. */
    private List<GridCell> rectangles() {
        List<GridCell> cells = new ArrayList<>();
        boolean[][] taken = new boolean[lattice.rows()][lattice.columns()];
        for (int row = 0; row < lattice.rows(); row++) {
            for (int column = 0; column < lattice.columns(); column++) {
                if (!taken[row][column]) {
                    cells.add(take(row, column, taken));
                }
            }
        }
        return cells;
    }

    private GridCell take(int row, int column, boolean[][] taken) {
        int number = region[row][column];
        int endColumn = column + 1;
        while (endColumn < lattice.columns() && region[row][endColumn] == number && !taken[row][endColumn]) {
            endColumn++;
        }
        int endRow = row + 1;
        while (endRow < lattice.rows() && isSameRun(endRow, column, endColumn, number)) {
            endRow++;
        }
        for (int r = row; r < endRow; r++) {
            for (int c = column; c < endColumn; c++) {
                taken[r][c] = true;
            }
        }
        boolean openAbove = row == 0 && !anyDrawn(lattice.topDrawn(), column, endColumn);
        boolean openBelow = endRow == lattice.rows() && !anyDrawn(lattice.bottomDrawn()[endRow - 1], column, endColumn);
        return new GridCell(row, column, endRow - row, endColumn - column, openAbove, openBelow);
    }

    private static boolean anyDrawn(boolean[] drawn, int from, int to) {
        for (int column = from; column < to; column++) {
            if (drawn[column]) {
                return true;
            }
        }
        return false;
    }

    private boolean isSameRun(int row, int column, int endColumn, int number) {
        for (int c = column; c < endColumn; c++) {
            if (region[row][c] != number) {
                return false;
            }
        }
        boolean leftEnds = column == 0 || region[row][column - 1] != number;
        boolean rightEnds = endColumn == lattice.columns() || region[row][endColumn] != number;
        return leftEnds && rightEnds;
    }
}
