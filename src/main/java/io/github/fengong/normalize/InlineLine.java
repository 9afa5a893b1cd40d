package io.github.fengong.normalize;

import io.github.fengong.model.Block;
import io.github.fengong.model.Paragraph;
import io.github.fengong.model.RawCell;
import io.github.fengong.model.RawTable;
import io.github.fengong.model.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line of a document that is no table.
 *
 * @param block the index of its block
 * @param ordinal the number it begins with, whose rest are the words after it
 * @param text the words, its number included where it is written
 * @param location where it stands
 */
record InlineLine(int block, Optional<Ordinal> ordinal, String text, SourceLocation location) {

    /** Returns the lines of the paragraphs, and of tables of one column, which only lay out a page. */
    static List<InlineLine> of(List<Block> blocks) {
        List<InlineLine> lines = new ArrayList<>();
        for (int index = 0; index < blocks.size(); index++) {
            if (blocks.get(index) instanceof Paragraph paragraph) {
                addLines(index, paragraph, lines);
            } else if (blocks.get(index) instanceof RawTable table && table.columns() == 1) {
                for (RawCell cell : table.cells()) {
                    for (Paragraph paragraph : cell.paragraphs()) {
                        addLines(index, paragraph, lines);
                    }
                }
            }
        }
        return lines;
    }

    /** Returns the words without the number. */
    String words() {
        return ordinal.map(Ordinal::rest).orElse(text);
    }

    private static void addLines(int block, Paragraph paragraph, List<InlineLine> lines) {
        String clean = CellText.clean(paragraph.text());
        Optional<Ordinal> label = paragraph.label().flatMap(Ordinal::parseWhole);
        for (String text : clean.isEmpty() ? List.<String>of() : clean.lines().toList()) {
            Optional<Ordinal> ordinal = label.map(mark -> new Ordinal(
                            mark.style(), mark.value(), paragraph.label().orElseThrow(), text))
                    .or(() -> Ordinal.parse(text).filter(found -> !found.rest().isEmpty()));
            lines.add(new InlineLine(block, ordinal, text, paragraph.location()));
            label = Optional.empty();
        }
    }
}
