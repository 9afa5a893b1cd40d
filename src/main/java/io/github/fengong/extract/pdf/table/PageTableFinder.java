package io.github.fengong.extract.pdf.table;

import io.github.fengong.extract.pdf.align.AlignedTable;
import io.github.fengong.extract.pdf.align.AlignedTables;
import io.github.fengong.extract.pdf.page.Direction;
import io.github.fengong.extract.pdf.page.Glyph;
import io.github.fengong.extract.pdf.page.PageContent;
import io.github.fengong.extract.pdf.page.QuarterTurn;
import io.github.fengong.extract.pdf.text.LineBuilder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the tables of a page, in whatever direction they are read. */
public final class PageTableFinder {

    /** Fewer glyphs of a direction make no table of their own. */
    private static final int FEWEST_GLYPHS = 8;

    private PageTableFinder() {}

    /** Returns the tables of a page and the lines outside of them. */
    public static PageTables find(PageContent page) {
        Map<Direction, Integer> directions = directions(page);
        Direction main = main(directions);
        PageTables found = find(page, main);
        List<PageTable> tables = new ArrayList<>(found.tables());
        for (Direction other : directions.keySet()) {
            if (other != main && directions.get(other) >= FEWEST_GLYPHS) {
                tables.addAll(find(page, other).tables());
            }
        }
        return new PageTables(found.width(), found.height(), tables, found.lines());
    }

    /** Finds what is read in a direction, on the page turned so that it is read to the right. */
    private static PageTables find(PageContent page, Direction direction) {
        PageContent turned = page.turned(direction.quartersToRight());
        QuarterTurn back = new QuarterTurn(direction.quartersToRight(), page.width(), page.height()).inverse();
        RuledTables ruled = RuledTables.find(turned, turned.glyphs());
        List<Glyph> outside = new ArrayList<>(ruled.outside());
        outside.removeIf(glyph -> glyph.direction() != Direction.RIGHT);
        List<PageTable> tables = new ArrayList<>(ruled.tables());
        for (AlignedTable aligned : AlignedTables.find(outside, ruled.edges())) {
            Set<Glyph> taken = new HashSet<>();
            aligned.glyphs().forEach(taken::addAll);
            outside.removeAll(taken);
            tables.add(PageTable.aligned(aligned.grid(), CellText.fillCells(aligned.grid(), aligned.glyphs())));
        }
        return new PageTables(
                turned.width(),
                turned.height(),
                tables.stream().map(table -> table.turned(back)).toList(),
                LineBuilder.lines(outside));
    }

    private static Map<Direction, Integer> directions(PageContent page) {
        int[] numbers = new int[Direction.values().length];
        for (Glyph glyph : page.glyphs()) {
            numbers[glyph.direction().ordinal()] += glyph.isBlank() ? 0 : 1;
        }
        Map<Direction, Integer> counts = new EnumMap<>(Direction.class);
        for (Direction direction : Direction.values()) {
            if (numbers[direction.ordinal()] > 0) {
                counts.put(direction, numbers[direction.ordinal()]);
            }
        }
        return counts;
    }

    private static Direction main(Map<Direction, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Direction.RIGHT);
    }
}
