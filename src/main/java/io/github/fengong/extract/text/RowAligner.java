package io.github.fengong.extract.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Finds the columns of the cells of rows that miss cells. The columns are learned from the complete rows of the same table; a row's cells
 * go to that choice of columns, in order, which they fit best. In a table 序号, 指标, 改革举措, 主要做法, 责任单位 the two cells
 * {@code 办税事项“一次不用跑”} and {@code 珠海横琴全力承接……。} belong to 改革举措 and 主要做法.
 */
final class RowAligner {

    /** What a missing cell between two present ones costs: a copy loses cells at the ends of a row, and leaves empty ones between. */
    private static final double GAP = 3;

    /** What it costs to take an empty line for a paragraph of a cell with words: it is rather an empty cell. */
    private static final double EMPTY_PARAGRAPH = 5;

    private final int columns;
    private final int numbering;
    private final List<ColumnProfile> profiles;

    private RowAligner(int columns, int numbering, List<ColumnProfile> profiles) {
        this.columns = columns;
        this.numbering = numbering;
        this.profiles = profiles;
    }

    /** Learns the columns of a table from its rows below the header, complete or not. */
    static RowAligner learn(LineTableShape shape, List<LineRow> rows) {
        int columns = shape.columns();
        List<LineRow> complete = rows.stream()
                .filter(row -> row.size() == columns && !row.numberLost())
                .limit(LineTableShape.ROWS_THAT_TEACH)
                .toList();
        int numbering = shape.numbering();
        List<LineRow> allButNumber = rows.stream()
                .filter(row -> row.size() == columns - 1 && row.numberLost())
                .limit(LineTableShape.ROWS_THAT_TEACH)
                .toList();
        List<ColumnProfile> profiles = IntStream.range(0, columns)
                .mapToObj(column -> profile(complete, column, allButNumber, numbering))
                .toList();
        return new RowAligner(columns, numbering, profiles);
    }

    /** Returns what the cells of each column look like. */
    List<ColumnProfile> profiles() {
        return profiles;
    }

    /** Returns the cells of a row by column. A row with too many is taken as one whose cells have several paragraphs. */
    SortedMap<Integer, LineCell> align(LineRow row) {
        int[] open = IntStream.range(0, columns)
                .filter(column -> !row.numberLost() || column != numbering)
                .toArray();
        if (row.size() > open.length) {
            return joinedBest(row.cells(), open);
        }
        return row.size() == open.length
                ? inOrder(row.cells(), open)
                : inOrder(row.cells(), bestColumns(row.words(), open));
    }

    private static SortedMap<Integer, LineCell> inOrder(List<LineCell> cells, int[] columns) {
        SortedMap<Integer, LineCell> places = new TreeMap<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            places.put(columns[cell], cells.get(cell));
        }
        return places;
    }

    /**
     * Assigns cells to columns in order. {@code best[i][j]} is the score of the first i cells in the first j open columns; the last of them
     * goes into the last of these, or that column stays without a cell.
     */
    private int[] bestColumns(List<String> cells, int[] open) {
        double[][] best = worst(cells.size() + 1, open.length + 1);
        boolean[][] taken = new boolean[cells.size() + 1][open.length + 1];
        best[0][0] = 0;
        for (int i = 0; i <= cells.size(); i++) {
            for (int j = Math.max(1, i); j <= open.length; j++) {
                ColumnProfile profile = profiles.get(open[j - 1]);
                boolean between = i > 0 && i < cells.size();
                double skipped = best[i][j - 1] + profile.missing() - (between ? GAP : 0);
                double placed = i == 0 ? Double.NEGATIVE_INFINITY : best[i - 1][j - 1] + profile.fit(cells.get(i - 1));
                taken[i][j] = placed > skipped;
                best[i][j] = Math.max(placed, skipped);
            }
        }
        return trace(taken, open);
    }

    private static int[] trace(boolean[][] taken, int[] open) {
        int cell = taken.length - 1;
        int[] columns = new int[cell];
        for (int j = open.length; j > 0 && cell > 0; j--) {
            if (taken[cell][j]) {
                columns[--cell] = open[j - 1];
            }
        }
        return columns;
    }

    /** Assigns to each column one or several neighbouring cells. {@code best[j][i]} is the score of the first i cells in the first j columns. */
    private SortedMap<Integer, LineCell> joinedBest(List<LineCell> cells, int[] open) {
        double[][] best = worst(open.length + 1, cells.size() + 1);
        int[][] from = new int[open.length + 1][cells.size() + 1];
        best[0][0] = 0;
        for (int j = 1; j <= open.length; j++) {
            for (int i = j; i <= cells.size(); i++) {
                for (int k = j - 1; k < i; k++) {
                    double score = best[j - 1][k] + fitJoined(open[j - 1], cells.subList(k, i));
                    if (score > best[j][i]) {
                        best[j][i] = score;
                        from[j][i] = k;
                    }
                }
            }
        }
        SortedMap<Integer, LineCell> places = new TreeMap<>();
        int end = cells.size();
        for (int j = open.length; j > 0; j--) {
            places.put(open[j - 1], LineCell.join(cells.subList(from[j][end], end)));
            end = from[j][end];
        }
        return places;
    }

    private double fitJoined(int column, List<LineCell> cells) {
        long empty =
                cells.size() == 1 ? 0 : cells.stream().filter(LineCell::isEmpty).count();
        return profiles.get(column).fit(LineCell.join(cells).words()) - empty * EMPTY_PARAGRAPH;
    }

    private static double[][] worst(int rows, int columns) {
        double[][] scores = new double[rows][columns];
        for (double[] row : scores) {
            Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
        return scores;
    }

    private static ColumnProfile profile(
            List<LineRow> complete, int column, List<LineRow> allButNumber, int numbering) {
        List<String> cells = new ArrayList<>();
        complete.forEach(row -> cells.add(row.words().get(column)));
        if (column != numbering) {
            int index = column < numbering ? column : column - 1;
            allButNumber.forEach(row -> cells.add(row.words().get(index)));
        }
        return ColumnProfile.of(cells);
    }
}
