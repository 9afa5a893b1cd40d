package io.github.fengong.extract.pdf.align;

import io.github.fengong.extract.pdf.grid.Edges;
import io.github.fengong.extract.pdf.page.Glyph;
import io.github.fengong.extract.pdf.text.TextRow;
import java.util.ArrayList;
import java.util.List;

/** Finds the tables of a page whose cells are not drawn. */
public final class AlignedTables {

    private AlignedTables() {}

    /**
     * Returns the tables.
     *
     * @param glyphs the glyphs outside of drawn tables, all upright
     * @param edges the lines outside of drawn tables
     */
    public static List<AlignedTable> find(List<Glyph> glyphs, Edges edges) {
        List<AlignedTable> tables = new ArrayList<>();
        for (List<TextRow> zone : Zones.of(glyphs)) {
            for (List<TextRow> block : Blocks.of(zone)) {
                List<TextRow> extended = BlockFrame.fit(block, zone, edges.horizontal());
                new BlockReader(extended, edges).read().ifPresent(tables::add);
            }
        }
        return tables;
    }
}
