package io.github.fengong.extract.pdf.align;

import io.github.fengong.extract.pdf.grid.Grid;
import io.github.fengong.extract.pdf.page.Glyph;
import java.util.List;

/**
 * A table found by the alignment of its text.
 *
 * @param grid its cells
 * @param glyphs the glyphs of each cell of the grid
 */
public record AlignedTable(Grid grid, List<List<Glyph>> glyphs) {

    public AlignedTable {
        glyphs = List.copyOf(glyphs);
    }
}
