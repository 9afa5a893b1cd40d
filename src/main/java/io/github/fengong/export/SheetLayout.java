package io.github.fengong.export;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Widths of columns and heights of rows, so that all words of a sheet can be seen and printed. Spreadsheets do not fit row heights to wrapped
 * text when they open a file made elsewhere, or not all of them do.
 *
 * @param widths the width of each column in points
 * @param rows the height and the size of letters of each row
 * @param headHeight the height of the head in points
 */
record SheetLayout(List<Double> widths, List<Row> rows, double headHeight) {

    /** The size of letters of the body, in points: between 小五 and 五号, as such tables have. */
    static final int BODY_SIZE = 10;

    /** No spreadsheet shows rows higher than this, in points. */
    private static final double MOST_HEIGHT = 409;

    /** Sizes for rows that would be higher than the highest. */
    private static final int[] SIZES = {BODY_SIZE, 9, 8, 7, 6};

    /** Twice as wide is printed half as large, which nobody can read any more. */
    private static final double MOST_STRETCH = 1.75;

    private static final double STRETCH_STEP = 0.25;

    /** The fonts that stand in for 宋体 where it is missing need this height of a line for their size; 宋体 itself needs less. */
    private static final double LINE_HEIGHT = 1.45;

    /** Above and below the text of a row, in points. */
    private static final double ROW_PADDING = 5;

    private static final double LEAST_HEIGHT = 22;

    /**
     * A row.
     *
     * @param height its height in points
     * @param size the size of its letters in points
     */
    record Row(double height, int size) {}

    SheetLayout {
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
    }

    /** Tables with very long texts are laid out wider than the page, and so printed smaller, but whole. */
    static SheetLayout of(Sheet sheet) {
        SheetLayout best = of(sheet, 1);
        for (double stretch = 1 + STRETCH_STEP; stretch <= MOST_STRETCH && !best.isWhole(); stretch += STRETCH_STEP) {
            SheetLayout wider = of(sheet, stretch);
            best = wider.wholeRows() > best.wholeRows() ? wider : best;
        }
        return best;
    }

    private static SheetLayout of(Sheet sheet, double stretch) {
        double[] widths = ColumnWidths.of(sheet, stretch);
        List<Row> rows = IntStream.range(0, sheet.rows().size())
                .mapToObj(index -> row(sheet, sheet.row(index), widths))
                .toList();
        List<SheetCell> head = sheet.columns().stream()
                .map(column -> SheetCell.of(column.head()))
                .toList();
        double headHeight = height(lines(sheet, head, widths, BODY_SIZE), BODY_SIZE);
        return new SheetLayout(
                Arrays.stream(widths).mapToObj(width -> width * BODY_SIZE).toList(), rows, headHeight);
    }

    private boolean isWhole() {
        return wholeRows() == rows.size();
    }

    private long wholeRows() {
        return rows.stream().filter(row -> row.height() < MOST_HEIGHT).count();
    }

    private static Row row(Sheet sheet, List<SheetCell> cells, double[] widths) {
        Row row = new Row(MOST_HEIGHT, BODY_SIZE);
        for (int size : SIZES) {
            row = new Row(height(lines(sheet, cells, widths, size), size), size);
            if (row.height() < MOST_HEIGHT) {
                break;
            }
        }
        return row;
    }

    /** Only printed columns wrap; the others are for systems and may be cut. */
    private static int lines(Sheet sheet, List<SheetCell> cells, double[] widths, int size) {
        int most = 1;
        for (int i = 0; i < widths.length; i++) {
            if (sheet.columns().get(i).printed()) {
                double room = (widths[i] - ColumnWidths.PADDING) * BODY_SIZE / size;
                most = Math.max(most, TextWidth.lines(cells.get(i).text(), room));
            }
        }
        return most;
    }

    private static double height(int lines, int size) {
        return Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, Math.ceil(lines * size * LINE_HEIGHT + ROW_PADDING)));
    }

    /** Returns the height, in points, of a text over all printed columns. */
    double bannerHeight(String text, int printedColumns, int size) {
        double room = widths.subList(0, printedColumns).stream()
                        .mapToDouble(Double::doubleValue)
                        .sum()
                / size;
        return height(TextWidth.lines(text, room - 1), size);
    }
}
