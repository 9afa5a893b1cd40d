package io.github.fengong.compare;

import java.util.Arrays;

/**
 * Which row of the new edition may be which row of the old one, and how much is gained by it: an edge for each pair of rows worth
 * considering. Rows are numbered from 0 in each edition.
 */
final class CandidateGraph {

    private final int[][] columns;
    private final double[][] gains;

    CandidateGraph(int newRows) {
        columns = new int[newRows][0];
        gains = new double[newRows][0];
    }

    /** Adds an edge. */
    void add(int newRow, int oldRow, double gain) {
        int count = columns[newRow].length;
        columns[newRow] = Arrays.copyOf(columns[newRow], count + 1);
        gains[newRow] = Arrays.copyOf(gains[newRow], count + 1);
        columns[newRow][count] = oldRow;
        gains[newRow][count] = gain;
    }

    int newRows() {
        return columns.length;
    }

    /** Returns the old rows that have an edge to the new row; must not be changed. */
    int[] oldRowsOf(int newRow) {
        return columns[newRow];
    }

    /** Returns the gains of the edges of the new row, in the order of {@link #oldRowsOf}; must not be changed. */
    double[] gainsOf(int newRow) {
        return gains[newRow];
    }
}
