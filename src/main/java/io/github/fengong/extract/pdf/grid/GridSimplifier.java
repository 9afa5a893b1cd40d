package io.github.fengong.extract.pdf.grid;

import io.github.fengong.extract.pdf.page.Glyph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Removes lines of a grid that divide nothing: those no cell ends at, and one of two lines with no room for text between them. */
public final class GridSimplifier {

    /** A column this narrow without text is the space between the frames of neighbouring cells, in points. */
    private static final double NARROWEST_COLUMN = 7;

    /** A row this low without text is the space between the frames of neighbouring cells, in points. */
    private static final double LOWEST_ROW = 5;

    private GridSimplifier() {}

    /** Returns the grid without such lines; glyphs tell where text stands. */
    public static Grid simplify(double[] xs, double[] ys, List<GridCell> cells, List<Glyph> glyphs) {
        int[] columnMap = map(xs, usedColumns(xs.length, cells), NARROWEST_COLUMN, glyphs, Glyph::pointX);
        int[] rowMap = map(ys, usedRows(ys.length, cells), LOWEST_ROW, glyphs, Glyph::pointY);
        List<GridCell> kept = new ArrayList<>();
        for (GridCell cell : cells) {
            int row = rowMap[cell.row()];
            int column = columnMap[cell.column()];
            int rowSpan = rowMap[cell.endRow()] - row;
            int columnSpan = columnMap[cell.endColumn()] - column;
            if (rowSpan > 0 && columnSpan > 0) {
                kept.add(new GridCell(row, column, rowSpan, columnSpan, cell.openAbove(), cell.openBelow()));
            }
        }
        return new Grid(lines(xs, columnMap), lines(ys, rowMap), kept);
    }

    private static boolean[] usedColumns(int lines, List<GridCell> cells) {
        boolean[] used = new boolean[lines];
        for (GridCell cell : cells) {
            used[cell.column()] = true;
            used[cell.endColumn()] = true;
        }
        return used;
    }

    private static boolean[] usedRows(int lines, List<GridCell> cells) {
        boolean[] used = new boolean[lines];
        for (GridCell cell : cells) {
            used[cell.row()] = true;
            used[cell.endRow()] = true;
        }
        return used;
    }

    /** Returns the new number of each line; lines that fall together share one. */
    private static int[] map(
            double[] lines, boolean[] used, double narrowest, List<Glyph> glyphs, ToDoubleFunction<Glyph> point) {
        boolean[] hasText = new boolean[lines.length];
        for (Glyph glyph : glyphs) {
            int interval = glyph.isBlank() ? -1 : Grid.interval(lines, point.applyAsDouble(glyph));
            if (interval >= 0) {
                hasText[interval] = true;
            }
        }
        int[] map = new int[lines.length];
        int last = 0;
        boolean textSinceLast = hasText[0];
        for (int i = 1; i < lines.length; i++) {
            boolean narrow = lines[i] - lines[last] < narrowest && !textSinceLast;
            if (used[i] && !narrow) {
                map[i] = map[last] + 1;
                last = i;
                textSinceLast = false;
            } else {
                map[i] = map[last];
            }
            textSinceLast |= hasText[i];
        }
        return map;
    }

    /** The first of the old lines that fell together stands for them, at the end of the grid the last one. */
    private static double[] lines(double[] old, int[] map) {
        double[] lines = new double[map[map.length - 1] + 1];
        for (int i = old.length - 1; i >= 0; i--) {
            lines[map[i]] = old[i];
        }
        lines[lines.length - 1] = Math.max(lines[lines.length - 1], old[old.length - 1]);
        return lines;
    }
}
