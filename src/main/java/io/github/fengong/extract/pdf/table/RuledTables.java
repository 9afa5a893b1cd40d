package io.github.fengong.extract.pdf.table;

import io.github.fengong.extract.pdf.align.AlignedTable;
import io.github.fengong.extract.pdf.grid.CellFinder;
import io.github.fengong.extract.pdf.grid.EdgeGroups;
import io.github.fengong.extract.pdf.grid.EdgeJoiner;
import io.github.fengong.extract.pdf.grid.Edges;
import io.github.fengong.extract.pdf.grid.Grid;
import io.github.fengong.extract.pdf.grid.GridCell;
import io.github.fengong.extract.pdf.grid.GridSimplifier;
import io.github.fengong.extract.pdf.grid.InterruptedColumns;
import io.github.fengong.extract.pdf.grid.Lattice;
import io.github.fengong.extract.pdf.grid.LatticeBuilder;
import io.github.fengong.extract.pdf.grid.NestedFrames;
import io.github.fengong.extract.pdf.page.Direction;
import io.github.fengong.extract.pdf.page.Glyph;
import io.github.fengong.extract.pdf.page.PageContent;
import io.github.fengong.extract.pdf.page.Rule;
import io.github.fengong.model.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the tables of a page whose cells are drawn, and takes their glyphs. */
final class RuledTables {

    /** A single cell higher than this part of the page is a frame round its text. */
    private static final double HIGHEST_SINGLE_CELL = 0.3;

    private final PageContent page;
    private final List<Glyph> outside;
    private final List<PageTable> tables = new ArrayList<>();
    private Edges edges = new Edges(List.of(), List.of());

    private RuledTables(PageContent page, List<Glyph> glyphs) {
        this.page = page;
        this.outside = new ArrayList<>(glyphs);
    }

    /**
     * Finds the tables that are read to the right.
     *
     * @param page the page
     * @param glyphs the glyphs that may belong to tables
     */
    static RuledTables find(PageContent page, List<Glyph> glyphs) {
        RuledTables ruled = new RuledTables(page, glyphs);
        ruled.find();
        return ruled;
    }

    List<PageTable> tables() {
        return tables;
    }

    /** Returns all lines of the page. */
    Edges edges() {
        return edges;
    }

    /** Returns the glyphs outside of the tables, in the order of painting. */
    List<Glyph> outside() {
        return outside;
    }

    private void find() {
        List<Lattice> lattices = lattices();
        // Inner ones first: a glyph belongs to the innermost table.
        lattices.sort(Comparator.comparingDouble(lattice -> area(lattice.box())));
        for (Lattice lattice : lattices) {
            Box box = lattice.box();
            List<Glyph> inside = new ArrayList<>(outside.size());
            for (Glyph glyph : outside) {
                if (contains(box, glyph.pointX(), glyph.pointY())) {
                    inside.add(glyph);
                }
            }
            if (isTable(lattice, inside)) {
                List<AlignedTable> framed = FrameTables.find(lattice, inside, edges);
                if (framed.isEmpty()) {
                    outside.removeIf(glyph -> contains(box, glyph.pointX(), glyph.pointY()));
                    add(lattice, inside);
                }
                framed.forEach(this::add);
            }
        }
        tables.sort(
                Comparator.comparingDouble((PageTable table) -> table.place().top())
                        .thenComparingDouble(table -> table.place().left())
                        .thenComparingDouble(table -> -area(table.place())));
        markNested();
    }

    private List<Lattice> lattices() {
        List<Lattice> lattices = new ArrayList<>();
        List<Rule> rules = new ArrayList<>(page.rules());
        for (Box nested : NestedFrames.find(rules)) {
            List<Rule> inner = rules.stream()
                    .filter(rule -> NestedFrames.holds(nested, rule))
                    .toList();
            rules.removeAll(inner);
            addLattices(EdgeJoiner.join(inner), lattices);
        }
        edges = EdgeJoiner.join(page.rules());
        Edges outer = rules.size() == page.rules().size() ? edges : EdgeJoiner.join(rules);
        addLattices(InterruptedColumns.mend(outer, outside), lattices);
        return lattices;
    }

    private static void addLattices(Edges edges, List<Lattice> lattices) {
        for (Edges frame : EdgeGroups.of(edges)) {
            LatticeBuilder.build(frame).ifPresent(lattices::add);
        }
        for (Edges frame : EdgeGroups.withoutLinesAcross(edges)) {
            LatticeBuilder.build(frame).ifPresent(lattices::add);
        }
    }

    private boolean isTable(Lattice lattice, List<Glyph> inside) {
        long shown = inside.stream().filter(glyph -> !glyph.isBlank()).count();
        long upright = inside.stream()
                .filter(glyph -> !glyph.isBlank() && glyph.direction() == Direction.RIGHT)
                .count();
        if (shown == 0 || upright * 2 < shown) {
            return false;
        }
        boolean single = lattice.rows() * lattice.columns() == 1;
        double height = lattice.box().bottom() - lattice.box().top();
        return !single || height < HIGHEST_SINGLE_CELL * page.height() && !holdsTable(lattice.box());
    }

    private boolean holdsTable(Box box) {
        return tables.stream().anyMatch(table -> contains(box, table.place()));
    }

    private void add(Lattice lattice, List<Glyph> inside) {
        Grid grid = GridSimplifier.simplify(lattice.xs(), lattice.ys(), CellFinder.cells(lattice), inside);
        boolean anyClosed = grid.cells().stream().anyMatch(cell -> cell.endRow() == grid.rows() && !cell.openBelow());
        for (GridCell cell : grid.cells()) {
            if (cell.openBelow() && anyClosed) {
                inside.addAll(OverflowingText.take(grid, cell, inside, outside));
            }
        }
        List<PageCell> cells = CellText.fill(grid, inside);
        tables.add(LooseRows.divide(grid, cells, inside)
                .map(divided -> PageTable.drawn(divided, CellText.fill(divided, inside)))
                .orElseGet(() -> PageTable.drawn(grid, cells)));
    }

    private void add(AlignedTable framed) {
        Set<Glyph> taken = framed.glyphs().stream().flatMap(List::stream).collect(Collectors.toSet());
        outside.removeIf(taken::contains);
        tables.add(PageTable.aligned(framed.grid(), CellText.fillCells(framed.grid(), framed.glyphs())));
    }

    /** A table is nested when it lies in one cell of another. */
    private void markNested() {
        for (int i = 0; i < tables.size(); i++) {
            Box inner = tables.get(i).place();
            for (int j = 0; j < tables.size(); j++) {
                boolean held = j != i && tables.get(j).cells().stream().anyMatch(cell -> contains(cell.box(), inner));
                if (held) {
                    tables.set(i, tables.get(i).nestedIn(j));
                }
            }
        }
    }

    private static double area(Box box) {
        return (box.right() - box.left()) * (box.bottom() - box.top());
    }

    private static boolean contains(Box outer, Box inner) {
        return contains(outer, inner.left(), inner.top()) && contains(outer, inner.right(), inner.bottom());
    }

    private static boolean contains(Box box, double x, double y) {
        return x >= box.left() && x <= box.right() && y >= box.top() && y <= box.bottom();
    }
}
