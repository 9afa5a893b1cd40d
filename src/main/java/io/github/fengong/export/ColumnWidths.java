package io.github.fengong.export;

import java.util.Arrays;
import java.util.List;

/**
 * Finds widths of columns, in ems, that fill the page and keep the rows low: each em of the page goes to the column where it makes the rows
 * lower than anywhere else.
 */
final class ColumnWidths {

    /** The blank beside the text of a cell, both sides together. */
    static final double PADDING = 0.8;

    /** A4 landscape between margins of 1 cm: 277 mm, at 10 points an em. */
    private static final double PAGE = 77;

    /** With many columns the page is printed smaller rather than in towers of two characters. */
    private static final double LEAST_PER_COLUMN = 9;

    private static final double LEAST = 3 + PADDING;

    /** A spreadsheet allows 255 digits, which are 133 ems; a table is spread a little after the search. */
    private static final double MOST = 100;

    private static final double UNPRINTED = 9;

    /** More rows tell nothing new of the lengths of texts. */
    private static final int SAMPLED_ROWS = 300;

    /** Beyond this a text does not fit a row anyhow, and must not leave the other columns without room. */
    private static final double LONGEST = 1500;

    /** A step of the search. */
    private static final double STEP = 0.5;

    /** Beyond a width that shows every text on one line, width is of no use. */
    private final double[] useful;

    private final double[] widths;

    /** The text of each sampled row in ems, for each printed column. */
    private final double[][] lengths;

    /** The sum of the weights of the cells of each sampled row. */
    private final double[] sums;

    private ColumnWidths(Sheet sheet) {
        int printed = sheet.printedColumns();
        useful = new double[printed];
        widths = new double[printed];
        int every = Math.max(1, sheet.rows().size() / SAMPLED_ROWS);
        lengths = new double[(sheet.rows().size() + every - 1) / every][printed];
        sums = new double[lengths.length];
        double[] longest = new double[printed];
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<SheetCell> cells = sheet.row(row);
            for (int column = 0; column < printed; column++) {
                String text = cells.get(column).text();
                longest[column] = Math.max(longest[column], TextWidth.longest(text));
                if (row % every == 0) {
                    lengths[row / every][column] = length(text);
                }
            }
        }
        for (int column = 0; column < printed; column++) {
            limit(sheet, column, longest[column]);
        }
    }

    static double[] of(Sheet sheet, double stretch) {
        ColumnWidths search = new ColumnWidths(sheet);
        int printed = search.widths.length;
        search.fill(stretch * Math.max(PAGE, printed * LEAST_PER_COLUMN));
        double[] all = Arrays.copyOf(search.widths, sheet.columns().size());
        Arrays.fill(all, printed, all.length, UNPRINTED);
        return all;
    }

    private void limit(Sheet sheet, int column, double longest) {
        double head = TextWidth.longest(sheet.columns().get(column).head());
        useful[column] = Math.min(MOST, Math.max(head, longest) + PADDING + STEP);
        // a head of four characters stands in two lines over narrow columns
        widths[column] = Math.min(useful[column], Math.max(LEAST, head / 2 + PADDING + STEP));
    }

    /** A short last line of each paragraph costs about half a line. */
    private static double length(String text) {
        double length = 0;
        for (String paragraph : text.split("\n")) {
            length += TextWidth.longest(paragraph) + 1;
        }
        return Math.min(LONGEST, length);
    }

    private void fill(double budget) {
        double left = budget;
        for (int column = 0; column < widths.length; column++) {
            left -= widths[column];
            for (int row = 0; row < lengths.length; row++) {
                sums[row] += weight(lengths[row][column], widths[column]);
            }
        }
        while (left >= STEP) {
            int best = best();
            if (best < 0) {
                break;
            }
            widen(best);
            left -= STEP;
        }
        spread(left);
    }

    private int best() {
        int best = -1;
        double most = -1;
        for (int column = 0; column < widths.length; column++) {
            if (widths[column] + STEP <= useful[column]) {
                double gain = gain(column);
                if (gain > most) {
                    most = gain;
                    best = column;
                }
            }
        }
        return best;
    }

    /** How much lower all rows become, together, by a step of the column. */
    private double gain(int column) {
        double gain = 0;
        for (int row = 0; row < lengths.length; row++) {
            double now = weight(lengths[row][column], widths[column]);
            double then = weight(lengths[row][column], widths[column] + STEP);
            gain += height(sums[row]) - height(sums[row] - now + then);
        }
        return gain;
    }

    private void widen(int column) {
        for (int row = 0; row < lengths.length; row++) {
            sums[row] -= weight(lengths[row][column], widths[column]);
            sums[row] += weight(lengths[row][column], widths[column] + STEP);
        }
        widths[column] += STEP;
    }

    /** The fourth power makes the highest cell of a row count most, and yet the others a little. */
    private static double weight(double length, double width) {
        double lines = Math.max(1, length / (width - PADDING));
        return lines * lines * lines * lines;
    }

    private static double height(double sum) {
        return Math.sqrt(Math.sqrt(sum));
    }

    /** A table of short words fills the page too. */
    private void spread(double left) {
        if (left < STEP || widths.length == 0) {
            return;
        }
        double sum = 0;
        for (double width : widths) {
            sum += width;
        }
        double factor = 1 + left / sum;
        for (int column = 0; column < widths.length; column++) {
            widths[column] = Math.min(MOST, widths[column] * factor);
        }
    }
}
