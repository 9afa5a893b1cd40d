package io.github.fengong.extract.word;

import io.github.fengong.model.Block;
import io.github.fengong.model.Paragraph;
import io.github.fengong.model.RawCell;
import io.github.fengong.model.RawTable;
import io.github.fengong.model.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the blocks of a document from a story: numbers the tables in reading order, an outer table before those in its cells, and gives
 * everything its place.
 */
final class DocumentAssembler {

    private final boolean pagesKnown;
    private final List<Block> blocks = new ArrayList<>();
    private int tables;

    private DocumentAssembler(boolean pagesKnown) {
        this.pagesKnown = pagesKnown;
    }

    /**
     * Returns the paragraphs and tables of the story.
     *
     * @param pagesKnown whether the pages that the reader counted are right
     */
    static List<Block> assemble(Story body, boolean pagesKnown) {
        DocumentAssembler assembler = new DocumentAssembler(pagesKnown);
        for (WordBlock block : body.blocks()) {
            if (block instanceof WordParagraph paragraph) {
                assembler.blocks.add(paragraph(paragraph, assembler.location(paragraph.page())));
            } else if (block instanceof WordTable table) {
                assembler.add(table, Optional.empty());
            }
        }
        return assembler.blocks;
    }

    private void add(WordTable table, Optional<Integer> nestedIn) {
        int number = ++tables;
        List<RawCell> cells = new ArrayList<>(table.cells().size());
        for (WordCell cell : table.cells()) {
            int page = table.pages().get(cell.row());
            cells.add(cell(cell, location(page).withTable(number).withRow(cell.row() + 1)));
        }
        blocks.add(new RawTable(
                table.rows(),
                table.columns(),
                cells,
                table.headerRows(),
                Set.of(),
                Optional.empty(),
                nestedIn,
                location(table.pages().get(0)).withTable(number)));
        table.cells().forEach(cell -> addNested(cell, number));
    }

    private void addNested(WordCell cell, int outer) {
        for (WordBlock block : cell.story().blocks()) {
            if (block instanceof WordTable nested) {
                add(nested, Optional.of(outer));
            }
        }
    }

    private static RawCell cell(WordCell cell, SourceLocation location) {
        List<Paragraph> paragraphs = new ArrayList<>(1);
        for (WordBlock block : cell.story().blocks()) {
            if (block instanceof WordParagraph paragraph) {
                paragraphs.add(paragraph(paragraph, location));
            }
        }
        List<String> notes = cell.story().notes();
        return new RawCell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), paragraphs, notes, location);
    }

    private static Paragraph paragraph(WordParagraph paragraph, SourceLocation location) {
        return new Paragraph(paragraph.text(), paragraph.label(), location);
    }

    private SourceLocation location(int page) {
        return pagesKnown ? SourceLocation.UNKNOWN.withPage(page) : SourceLocation.UNKNOWN;
    }
}
