package io.github.fengong.extract.pdf.table;

import io.github.fengong.extract.pdf.page.Glyph;
import io.github.fengong.extract.pdf.page.PageContent;
import io.github.fengong.extract.pdf.text.LineBuilder;
import io.github.fengong.model.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the tables of a page. */
public final class PageTableFinder {

    private PageTableFinder() {}

    /** Returns the tables of a page and the lines outside of them. */
    public static PageTables find(PageContent page) {
        List<Lattice> lattices = lattices(page);
        List<List<Glyph>> inside = new ArrayList<>();
        lattices.forEach(lattice -> inside.add(new ArrayList<>()));
        List<Glyph> outside = new ArrayList<>();
        for (Glyph glyph : page.glyphs()) {
            int index = innermost(lattices, glyph);
            (index < 0 ? outside : inside.get(index)).add(glyph);
        }
        List<PageTable> tables = new ArrayList<>();
        for (int i = 0; i < lattices.size(); i++) {
            Lattice lattice = lattices.get(i);
            Grid grid = GridSimplifier.simplify(lattice.xs(), lattice.ys(), CellFinder.cells(lattice), inside.get(i));
            tables.add(new PageTable(
                    grid.xs(),
                    grid.rows(),
                    CellText.fill(grid, inside.get(i)),
                    lattice.openTop(),
                    lattice.openBottom(),
                    -1,
                    grid.box()));
        }
        tables.sort(Comparator.comparingDouble((PageTable table) -> table.box().top())
                .thenComparingDouble(table -> table.box().left()));
        return new PageTables(page.width(), page.height(), tables, LineBuilder.lines(outside));
    }

    private static List<Lattice> lattices(PageContent page) {
        List<Lattice> lattices = new ArrayList<>();
        for (Edges frame : EdgeGroups.of(EdgeJoiner.join(page.rules()))) {
            LatticeBuilder.build(frame)
                    .filter(lattice -> lattice.rows() * lattice.columns() > 1)
                    .ifPresent(lattices::add);
        }
        return lattices;
    }

    private static int innermost(List<Lattice> lattices, Glyph glyph) {
        int innermost = -1;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < lattices.size(); i++) {
            Box box = lattices.get(i).box();
            double area = (box.right() - box.left()) * (box.bottom() - box.top());
            if (area < least && contains(box, glyph.pointX(), glyph.pointY())) {
                least = area;
                innermost = i;
            }
        }
        return innermost;
    }

    private static boolean contains(Box box, double x, double y) {
        return x >= box.left() && x <= box.right() && y >= box.top() && y <= box.bottom();
    }
}
