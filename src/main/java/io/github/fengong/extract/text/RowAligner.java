package io.github.fengong.extract.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the columns of the cells of rows that miss cells. The columns are learned from the complete rows of the same table; a row's cells
 * go to that choice of columns, in order, which they fit best. In a table 序号, 指标, 改革举措, 主要做法, 责任单位 the two cells
 * {@code 办税事项“一次不用跑”} and {@code 珠海横琴全力承接……。} belong to 改革举措 and 主要做法.
 */
final class RowAligner {

    /** What a missing cell between two present ones costs: a copy loses cells at the ends of a row, and leaves empty ones between. */
    private static final double GAP = 3;

    private static final int NONE = -1;

    private final int columns;
    private final int numbering;
    private final List<ColumnProfile> profiles;

    private RowAligner(int columns, int numbering, List<ColumnProfile> profiles) {
        this.columns = columns;
        this.numbering = numbering;
        this.profiles = profiles;
    }

    /**
     * Learns the columns of a table.
     *
     * @param columns the number of columns
     * @param header the words of the header row, which name the column of numbers if the rows do not show it
     * @param rows the rows below the header, complete or not
     */
    static RowAligner learn(int columns, List<String> header, List<LineRow> rows) {
        List<LineRow> complete = rows.stream()
                .filter(row -> row.size() == columns && !row.numberLost())
                .toList();
        int numbering = numberingColumn(
                header,
                IntStream.range(0, columns)
                        .mapToObj(column -> profile(complete, column))
                        .toList());
        List<LineRow> allButNumber = rows.stream()
                .filter(row -> row.size() == columns - 1 && row.numberLost())
                .toList();
        List<ColumnProfile> profiles = IntStream.range(0, columns)
                .mapToObj(column -> profile(complete, column, allButNumber, numbering))
                .toList();
        return new RowAligner(columns, numbering, profiles);
    }

    /** Returns the column of the table's serial numbers. */
    int numbering() {
        return numbering;
    }

    /** Returns for each cell of a row its column; a row with all cells, or with more, is taken as it stands. */
    int[] columnsOf(LineRow row) {
        int[] open = IntStream.range(0, columns)
                .filter(column -> !row.numberLost() || column != numbering)
                .toArray();
        if (row.size() >= open.length) {
            return row.numberLost() && row.size() == open.length
                    ? open
                    : IntStream.range(0, row.size()).toArray();
        }
        return bestColumns(row.words(), open);
    }

    /**
     * Assigns cells to columns in order. {@code best[i][j]} is the score of the first i cells in the first j open columns; the last of them
     * goes into the last of these, or that column stays without a cell.
     */
    private int[] bestColumns(List<String> cells, int[] open) {
        double[][] best = new double[cells.size() + 1][open.length + 1];
        boolean[][] taken = new boolean[cells.size() + 1][open.length + 1];
        for (double[] line : best) {
            Arrays.fill(line, Double.NEGATIVE_INFINITY);
        }
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

    private static ColumnProfile profile(List<LineRow> complete, int column) {
        return ColumnProfile.of(
                complete.stream().map(row -> row.words().get(column)).toList());
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

    private static int numberingColumn(List<String> header, List<ColumnProfile> profiles) {
        int byCells = IntStream.range(0, profiles.size())
                .filter(column -> profiles.get(column).isNumbering())
                .findFirst()
                .orElse(NONE);
        if (byCells != NONE) {
            return byCells;
        }
        return IntStream.range(0, Math.min(header.size(), profiles.size()))
                .filter(column -> header.get(column).replaceAll("\\s", "").matches("序号?|编号|项次|(?i:no\\.?)"))
                .findFirst()
                .orElse(0);
    }
}
