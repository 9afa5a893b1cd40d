package io.github.fengong.extract.pdf.table;

import io.github.fengong.extract.pdf.grid.Grid;
import io.github.fengong.extract.pdf.grid.GridCell;
import io.github.fengong.extract.pdf.page.Direction;
import io.github.fengong.extract.pdf.page.Glyph;
import io.github.fengong.model.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the text of a merged cell that goes on under the table: where a page break falls between the rows a cell covers, browsers end the
 * table, leave the cell open, and print the rest of its text below.
 */
final class OverflowingText {

    /** The next line follows at most at this distance, in em. */
    private static final double FARTHEST_LINE = 2.2;

    private OverflowingText() {}

    /** Takes out of the glyphs outside of tables those that belong to an open cell; the table has closed cells beside it. */
    static List<Glyph> take(Grid grid, GridCell cell, List<Glyph> inside, List<Glyph> outside) {
        Box box = grid.box(cell);
        double baseline = inside.stream()
                .filter(glyph -> !glyph.isBlank() && holds(box, glyph) && glyph.pointY() <= box.bottom())
                .mapToDouble(Glyph::y)
                .max()
                .orElse(Double.MAX_VALUE);
        List<Glyph> below = new ArrayList<>(outside.stream()
                .filter(glyph -> holds(box, glyph) && glyph.pointY() > box.bottom())
                .toList());
        below.sort(Comparator.comparingDouble(Glyph::y));
        List<Glyph> taken = new ArrayList<>();
        for (Glyph glyph : below) {
            if (glyph.y() - baseline > FARTHEST_LINE * glyph.size()) {
                break;
            }
            baseline = Math.max(baseline, glyph.y());
            taken.add(glyph);
        }
        outside.removeAll(taken);
        return taken;
    }

    private static boolean holds(Box column, Glyph glyph) {
        return glyph.direction() == Direction.RIGHT
                && glyph.pointX() >= column.left()
                && glyph.pointX() <= column.right();
    }
}
