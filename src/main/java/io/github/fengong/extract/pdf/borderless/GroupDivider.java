package io.github.fengong.extract.pdf.borderless;

import io.github.fengong.extract.pdf.borderless.Setting.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts the lines of a column into cells that cover one or more rows each: a text stands in the middle of its rows, or at their top. Of all
 * ways to divide lines and rows alike, the one is chosen in which texts are least off.
 */
final class GroupDivider {

    /** A text is off its rows at most by this, in em. */
    private static final double OFF = 0.8;

    private static final double TOO_FAR = 4;
    private static final double GAP_IN_CELL = 1.5;
    private static final double END_IN_CELL = 0.4;
    private static final double NO_GAP_BETWEEN = 1.5;
    private static final double IN_SENTENCE = 0.8;
    private static final double ROW_IN_CELL = 0.3;

    /** Where no text ends with a sentence, one that ends without tells hardly anything. */
    private static final double LEAST_SENTENCES = 0.25;

    private static final double AFTER_SENTENCE = 0.1;
    private static final double EMPTY_ROW = 1;
    private static final double EMPTY_REST = 0.2;
    private static final double CUT = 0.3;
    private static final double CELL = 0.05;

    private final List<Line> lines;
    private final List<Stripe> rows;
    private final int offset;
    private final Setting setting;
    private final double right;
    private final boolean rest;
    private final boolean cut;
    private final int most;
    private final double em;
    private double[] inner = {};
    private int[] atRows = {};
    private double sentences = 1;
    private int usual = Integer.MAX_VALUE;

    /** The cells and how far they are off in all. */
    record Groups(List<Group> cells, double cost) {}

    /**
     * Creates the divider of a column between two titles.
     *
     * @param lines its lines
     * @param rows the rows beside them
     * @param offset the index of the first of these rows
     * @param setting how cells are set
     * @param right where the texts of the column end
     * @param rest whether the first cell may be the rest of one on the page before
     * @param cut whether the last cell may go on on the next page
     * @param most how many rows a cell may cover
     */
    GroupDivider(
            List<Line> lines,
            List<Stripe> rows,
            int offset,
            Setting setting,
            double right,
            boolean rest,
            boolean cut,
            int most) {
        this.most = most;
        this.lines = lines;
        this.rows = rows;
        this.offset = offset;
        this.setting = setting;
        this.right = right;
        this.rest = rest;
        this.cut = cut;
        this.em = lines.isEmpty() ? 10 : lines.get(0).size();
    }

    /**
     * Says how the texts of the column are.
     *
     * @param ending which part of them ends with a sentence
     * @param lines how many lines most of them have
     */
    GroupDivider withTexts(double ending, int lines) {
        sentences = Math.max(LEAST_SENTENCES, ending);
        usual = lines;
        return this;
    }

    Groups divide() {
        weighLines();
        int n = lines.size();
        int m = rows.size();
        double[][] costs = new double[n + 1][m + 1];
        int[][][] before = new int[n + 1][m + 1][];
        for (double[] row : costs) {
            Arrays.fill(row, Double.MAX_VALUE);
        }
        costs[0][0] = 0;
        for (int row = 0; row < m; row++) {
            for (int line = 0; line <= n; line++) {
                if (costs[line][row] == Double.MAX_VALUE) {
                    continue;
                }
                for (int toRow = row + 1; toRow <= row + Math.min(most, m - row); toRow++) {
                    for (int toLine = line; toLine <= n; toLine++) {
                        double cost = costs[line][row] + cost(line, toLine, row, toRow);
                        if (cost < costs[toLine][toRow]) {
                            costs[toLine][toRow] = cost;
                            before[toLine][toRow] = new int[] {line, row};
                        }
                        if (toLine < n && toLine > line && isBeyond(toLine, toRow)) {
                            break;
                        }
                    }
                }
            }
        }
        List<Group> cells = new ArrayList<>();
        int line = n;
        int row = m;
        while (row > 0) {
            int[] from = before[line][row];
            cells.add(0, new Group(offset + from[1], offset + row, from[0], line));
            line = from[0];
            row = from[1];
        }
        return new Groups(cells, costs[n][m]);
    }

    /** Tells whether a line stands so far under some rows that it is of later ones. */
    private boolean isBeyond(int line, int toRow) {
        return toRow < rows.size()
                && lines.get(line).baseline() > rows.get(toRow).last() + 2 * setting.pitch();
    }

    private double cost(int line, int toLine, int row, int toRow) {
        if (line == toLine) {
            boolean continuation = row == 0 && rest;
            return continuation ? EMPTY_REST : EMPTY_ROW * (toRow - row) + (toRow - row > 1 ? TOO_FAR : 0);
        }
        double cost = CELL;
        for (int i = row + 1; i < toRow; i++) {
            cost += rows.get(i).ruled() ? TOO_FAR : 0;
        }
        cost += inner[toLine - 1] - inner[line];
        cost += toLine - line > usual ? ROW_IN_CELL * (atRows[toLine - 1] - atRows[line]) : 0;
        if (line > 0) {
            cost += border(lines.get(line - 1), lines.get(line));
        }
        return cost + off(line, toLine, row, toRow);
    }

    /** Sums up to each line what the distances and ends of lines cost in one cell, and at how many of them a row begins. */
    private void weighLines() {
        inner = new double[lines.size()];
        atRows = new int[lines.size()];
        for (int i = 1; i < inner.length; i++) {
            Line above = lines.get(i - 1);
            Line line = lines.get(i);
            boolean divided = setting.divides(line.baseline() - above.baseline());
            boolean ends = !divided && above.mayEndBefore(line, right);
            inner[i] = inner[i - 1] + (divided ? GAP_IN_CELL : ends ? END_IN_CELL : 0);
            atRows[i] = atRows[i - 1] + (isAtRow(line) ? 1 : 0);
        }
    }

    /** Tells whether a row begins at a line. */
    private boolean isAtRow(Line line) {
        return setting.place() == Place.TOP
                && rows.stream().anyMatch(row -> Math.abs(row.first() - line.baseline()) < 0.1 * em);
    }

    /** What a border between two lines costs. */
    private double border(Line above, Line below) {
        if (setting.divides(below.baseline() - above.baseline())) {
            return 0;
        }
        double near = setting.hasGap() ? NO_GAP_BETWEEN : 0;
        return near + (above.mayEndBefore(below, right) ? AFTER_SENTENCE : IN_SENTENCE * sentences);
    }

    private double off(int line, int toLine, int row, int toRow) {
        double first = lines.get(line).baseline();
        double last = lines.get(toLine - 1).baseline();
        double top = rows.get(row).first();
        double bottom = rows.get(toRow - 1).last();
        double atTop = Math.abs(first - top) / em;
        if (setting.place() == Place.TOP) {
            return row == 0 && rest ? Math.min(cost(atTop), CUT) : cost(atTop);
        }
        double higher = toRow - row > 1 ? Math.max(0, (last - first - bottom + top) / 2) : 0;
        double off = cost(Math.max(0, Math.abs((first + last - top - bottom) / 2) - higher) / em);
        if (row == 0 && rest) {
            off = Math.min(off, CUT + cost(Math.max(0, first - top) / em));
        }
        return toRow == rows.size() && cut ? Math.min(off, CUT + cost(atTop)) : off;
    }

    private static double cost(double off) {
        return off > OFF ? TOO_FAR + off : off;
    }
}
