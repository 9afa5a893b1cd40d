package io.github.fengong.extract.pdf.table;

import io.github.fengong.extract.pdf.align.AlignedTable;
import io.github.fengong.extract.pdf.align.AlignedTables;
import io.github.fengong.extract.pdf.grid.CellFinder;
import io.github.fengong.extract.pdf.grid.Edges;
import io.github.fengong.extract.pdf.grid.GridCell;
import io.github.fengong.extract.pdf.grid.Lattice;
import io.github.fengong.extract.pdf.page.Direction;
import io.github.fengong.extract.pdf.page.Glyph;
import io.github.fengong.model.Box;
import java.util.List;

/**
 * Reads tables of which only the outer frame is drawn, and perhaps the header or lines across: their columns are those of the aligned text in
 * the frame.
 */
final class FrameTables {

    /** A frame with more columns has drawn cells. */
    private static final int MOST_COLUMNS = 2;

    /** The table in a frame holds at least this much of its text. */
    private static final double MOST_OF_TEXT = 0.75;

    /** A table with more drawn rows has drawn cells. */
    private static final int MOST_ROWS = 8;

    /** What covers this much of a table is no cell. */
    private static final double MOST_OF_AREA = 0.4;

    private FrameTables() {}

    /** Returns the tables in a frame; none where it is no mere frame, or holds something else. */
    static List<AlignedTable> find(Lattice lattice, List<Glyph> inside, Edges edges) {
        int drawn = drawnColumns(lattice);
        if (drawn > MOST_COLUMNS) {
            return List.of();
        }
        List<Glyph> upright = inside.stream()
                .filter(glyph -> !glyph.isBlank() && glyph.direction() == Direction.RIGHT)
                .toList();
        List<AlignedTable> tables = AlignedTables.find(upright, edges);
        long taken = tables.stream()
                .flatMap(table -> table.glyphs().stream())
                .mapToLong(List::size)
                .sum();
        boolean finer = tables.stream().anyMatch(table -> table.grid().columns() > drawn);
        return finer && taken >= MOST_OF_TEXT * upright.size() ? tables : List.of();
    }

    /** The number of columns in most of the table: below a header with columns there may be none. */
    private static int drawnColumns(Lattice lattice) {
        if (lattice.columns() <= MOST_COLUMNS || lattice.rows() > MOST_ROWS) {
            return lattice.columns();
        }
        Box box = lattice.box();
        double[] xs = lattice.xs();
        double[] ys = lattice.ys();
        for (GridCell cell : CellFinder.cells(lattice)) {
            double width = xs[cell.endColumn()] - xs[cell.column()];
            double height = ys[cell.endRow()] - ys[cell.row()];
            if (width * height > MOST_OF_AREA * (box.right() - box.left()) * (box.bottom() - box.top())) {
                return lattice.columns() - cell.columnSpan() + 1;
            }
        }
        return lattice.columns();
    }
}
