package io.github.fengong.normalize;

import io.github.fengong.model.Block;
import io.github.fengong.model.Paragraph;
import io.github.fengong.model.RawTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the paragraphs that are headings of the task tables after them: numbered, short, right above the table, outer levels before
 * inner ones. The numbered headings of a notice that has a table behind it are none.
 */
final class ParagraphHeadings {

    /** Units of measurement, dates and captions may stand between a heading and its table. */
    private static final int MOST_BETWEEN = 2;

    private ParagraphHeadings() {}

    /** Returns the headings by the index of their blocks. */
    static Map<Integer, Heading> find(List<Block> blocks, Set<Integer> taskTables) {
        Map<Integer, Heading> found = new HashMap<>();
        boolean first = true;
        for (int index = 0; index < blocks.size(); index++) {
            if (taskTables.contains(index)) {
                Map<Integer, Heading> above = above(blocks, index);
                if (!first || beginsWithOne(above)) {
                    found.putAll(above);
                }
                first = false;
            }
        }
        return found;
    }

    private static Map<Integer, Heading> above(List<Block> blocks, int table) {
        Map<Integer, Heading> found = new HashMap<>();
        List<OrdinalStyle> styles = new ArrayList<>();
        int between = 0;
        for (int index = table - 1; index >= 0 && between <= MOST_BETWEEN; index--) {
            if (blocks.get(index) instanceof RawTable) {
                break;
            }
            Paragraph paragraph = (Paragraph) blocks.get(index);
            String text = CellText.labelled(paragraph);
            Optional<Heading> heading = headingOf(text, paragraph);
            if (heading.isPresent()
                    && styles.stream()
                            .allMatch(inner -> inner.compareTo(heading.get()
                                            .ordinal()
                                            .orElseThrow()
                                            .style())
                                    > 0)) {
                found.put(index, heading.get());
                styles.add(heading.get().ordinal().orElseThrow().style());
            } else if (!text.isEmpty()) {
                between++;
            }
        }
        return found;
    }

    private static Optional<Heading> headingOf(String text, Paragraph paragraph) {
        if (!Heading.mayBe(text)) {
            return Optional.empty();
        }
        return Optional.of(Heading.of(text, paragraph.location()))
                .filter(heading -> heading.hasHeadingMark() && !heading.title().isEmpty());
    }

    private static boolean beginsWithOne(Map<Integer, Heading> headings) {
        return headings.values().stream()
                .map(heading -> heading.ordinal().orElseThrow())
                .min((left, right) -> left.style().compareTo(right.style()))
                .filter(outermost -> outermost.value() == 1)
                .isPresent();
    }
}
