package io.github.fengong.extract.pdf.align;

import io.github.fengong.extract.pdf.grid.Edge;
import io.github.fengong.extract.pdf.grid.Edges;
import io.github.fengong.extract.pdf.page.Glyph;
import io.github.fengong.extract.pdf.text.TextRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        for (List<TextRow> zone : Zones.of(glyphs, edges.horizontal())) {
            for (List<TextRow> block : Blocks.of(zone)) {
                Optional<Gap> gutter = NeighbouringTables.gutter(block, edges.horizontal());
                if (gutter.isPresent()) {
                    double x = gutter.get().middle();
                    for (boolean before : new boolean[] {true, false}) {
                        for (List<TextRow> part : Blocks.of(NeighbouringTables.side(block, x, before))) {
                            read(part, NeighbouringTables.side(block, x, before), side(edges, x, before), tables);
                        }
                    }
                } else {
                    read(block, zone, edges, tables);
                }
            }
        }
        return tables;
    }

    private static void read(List<TextRow> block, List<TextRow> zone, Edges edges, List<AlignedTable> tables) {
        List<TextRow> extended = BlockFrame.fit(block, zone, edges.horizontal());
        for (List<TextRow> rows : StackedTables.divide(extended, edges.horizontal())) {
            new BlockReader(rows, edges).read().ifPresent(tables::add);
        }
    }

    private static Edges side(Edges edges, double x, boolean before) {
        List<Edge> lines = edges.horizontal().stream()
                .filter(line -> before == (line.start() + line.end()) / 2 < x)
                .toList();
        return new Edges(lines, edges.vertical());
    }
}
