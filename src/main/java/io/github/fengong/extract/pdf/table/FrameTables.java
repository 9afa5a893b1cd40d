package io.github.fengong.extract.pdf.table;

import io.github.fengong.extract.pdf.align.AlignedTable;
import io.github.fengong.extract.pdf.align.AlignedTables;
import io.github.fengong.extract.pdf.grid.Edges;
import io.github.fengong.extract.pdf.grid.Lattice;
import io.github.fengong.extract.pdf.page.Direction;
import io.github.fengong.extract.pdf.page.Glyph;
import java.util.List;

/** Reads tables of which only the outer frame is drawn, and perhaps lines across: their columns are those of the aligned text in the frame. */
final class FrameTables {

    /** A frame with more columns has drawn cells. */
    private static final int MOST_COLUMNS = 2;

    /** The table in a frame holds at least this much of its text. */
    private static final double MOST_OF_TEXT = 0.75;

    private FrameTables() {}

    /** Returns the tables in a frame; none where it is no mere frame, or holds something else. */
    static List<AlignedTable> find(Lattice lattice, List<Glyph> inside, Edges edges) {
        if (lattice.columns() > MOST_COLUMNS) {
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
        boolean finer = tables.stream().anyMatch(table -> table.grid().columns() > lattice.columns());
        return finer && taken >= MOST_OF_TEXT * upright.size() ? tables : List.of();
    }
}
