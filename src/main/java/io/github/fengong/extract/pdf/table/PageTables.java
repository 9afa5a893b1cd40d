package io.github.fengong.extract.pdf.table;

import io.github.fengong.extract.pdf.text.TextLine;
import java.util.List;

/**
 * The tables of a page, and the text outside of them.
 *
 * @param width the width of the page, in points
 * @param height the height of the page, in points
 * @param tables the tables, from top to bottom; a nested one follows the one it stands in
 * @param lines the lines outside of tables, from top to bottom
 */
public record PageTables(double width, double height, List<PageTable> tables, List<TextLine> lines) {

    public PageTables {
        tables = List.copyOf(tables);
        lines = List.copyOf(lines);
    }

    /** Returns the tables with the knowledge that their borders were found by several pages together. */
    public PageTables inferred() {
        return new PageTables(
                width, height, tables.stream().map(PageTable::inferred).toList(), lines);
    }
}
