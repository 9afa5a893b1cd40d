package io.github.fengong.extract.pdf.table;

import io.github.fengong.extract.pdf.grid.Grid;
import io.github.fengong.extract.pdf.grid.GridCell;
import io.github.fengong.extract.pdf.page.Glyph;
import io.github.fengong.extract.pdf.text.LineBuilder;
import io.github.fengong.extract.pdf.text.TextLine;
import io.github.fengong.model.Box;
import java.util.ArrayList;
import java.util.List;

/** Puts glyphs into the cells of a grid, each by its point, and makes lines of them. */
final class CellText {

    /** The space between a border and text where a table does not show it, in points. */
    private static final double USUAL_PADDING = 2;

    /** More space than this beside a line is no padding, in points. */
    private static final double LARGEST_PADDING = 9;

    /** The limit for sideways and vertical lines, whose room is not known: no line ends a paragraph. */
    private static final double WRAP_ALWAYS = Double.NEGATIVE_INFINITY;

    private CellText() {}

    /** Returns the cells with the text of the glyphs that lie in them; each glyph lies in the grid's box, or under it. */
    static List<PageCell> fill(Grid grid, List<Glyph> glyphs) {
        List<List<Glyph>> byCell = new ArrayList<>();
        grid.cells().forEach(cell -> byCell.add(new ArrayList<>()));
        int[][] indexes = grid.cellIndexes();
        // Text that overflows the table belongs to its last row.
        double bottom = Math.nextDown(grid.box().bottom());
        for (Glyph glyph : glyphs) {
            int row = Grid.interval(grid.ys(), Math.min(glyph.pointY(), bottom));
            int column = Grid.interval(grid.xs(), glyph.pointX());
            int index = row < 0 || column < 0 ? -1 : indexes[row][column];
            if (index >= 0) {
                byCell.get(index).add(glyph);
            }
        }
        return fillCells(grid, byCell);
    }

    /** Returns the cells with the text of glyphs that are known to be theirs. */
    static List<PageCell> fillCells(Grid grid, List<List<Glyph>> byCell) {
        List<List<TextLine>> lines = byCell.stream().map(LineBuilder::lines).toList();
        double padding = padding(grid, lines);
        List<PageCell> cells = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            GridCell cell = grid.cells().get(i);
            Box box = grid.box(cell);
            cells.add(new PageCell(
                    cell.row(),
                    cell.column(),
                    cell.rowSpan(),
                    cell.columnSpan(),
                    lines.get(i),
                    isUpright(lines.get(i)) ? box.right() - padding : WRAP_ALWAYS,
                    cell.openAbove(),
                    cell.openBelow(),
                    box));
        }
        return cells;
    }

    private static boolean isUpright(List<TextLine> lines) {
        return lines.stream().allMatch(TextLine::upright);
    }

    /** The space left of text tells the space right of it, which only full lines show; no text stands nearer to a border. */
    private static double padding(Grid grid, List<List<TextLine>> lines) {
        double left = LARGEST_PADDING;
        double right = LARGEST_PADDING;
        for (int i = 0; i < lines.size(); i++) {
            Box box = grid.box(grid.cells().get(i));
            for (TextLine line : lines.get(i)) {
                if (!line.upright()) {
                    continue;
                }
                left = Math.min(left, Math.max(0, line.left() - box.left()));
                right = Math.min(right, Math.max(0, box.right() - line.right()));
            }
        }
        double padding = Math.min(left, right);
        return padding >= LARGEST_PADDING ? USUAL_PADDING : padding;
    }
}
