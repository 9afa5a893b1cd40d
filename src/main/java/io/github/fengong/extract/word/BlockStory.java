package io.github.fengong.extract.word;

import io.github.fengong.model.Block;
import io.github.fengong.model.Paragraph;
import io.github.fengong.model.RawCell;
import io.github.fengong.model.RawTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes a story of the blocks that the reader of another format found, so that they can stand in a document of Word. */
final class BlockStory {

    private static final int PAGE = 1;

    private final Story story = new Story();

    /** The tables so far by their number, so that those in their cells find them. */
    private final Map<Integer, WordTable> tables = new HashMap<>();

    private BlockStory() {}

    /** Returns the story of the blocks. */
    static Story of(List<Block> blocks) {
        BlockStory builder = new BlockStory();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                builder.story.add(paragraph(paragraph));
            } else if (block instanceof RawTable table) {
                builder.add(table);
            }
        }
        return builder.story;
    }

    /** Which cell a nested table stands in is not told; it stands in the table. */
    private void add(RawTable raw) {
        WordTable table = table(raw);
        tables.put(tables.size() + 1, table);
        raw.nestedIn()
                .map(tables::get)
                .filter(outer -> !outer.cells().isEmpty())
                .map(outer -> outer.cells().get(0).story())
                .orElse(story)
                .add(table);
    }

    private static WordTable table(RawTable raw) {
        List<WordCell> cells = new ArrayList<>();
        for (RawCell cell : raw.cells()) {
            Story content = new Story();
            cell.paragraphs().forEach(paragraph -> content.add(paragraph(paragraph)));
            cell.notes().forEach(content::addNote);
            cells.add(new WordCell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), content));
        }
        return new WordTable(raw.columns(), cells, raw.headerRows(), Collections.nCopies(raw.rows(), PAGE));
    }

    private static WordParagraph paragraph(Paragraph paragraph) {
        return new WordParagraph(paragraph.text(), paragraph.label(), PAGE);
    }
}
