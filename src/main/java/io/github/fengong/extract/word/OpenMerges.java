package io.github.fengong.extract.word;

import java.util.HashMap;
import java.util.Map;

/** The merged cells that may go on in the next row, while a table is read: what stands in a cell that continues one is not seen. */
final class OpenMerges {

    /** The spans of the merged cells of the row above, by their first column. */
    private Map<Integer, Integer> above = Map.of();

    /** The row that is being read. */
    final class Row {

        private final Map<Integer, Integer> merged = new HashMap<>();
        private int column;

        /** Leaves out columns before the next cell. */
        void skip(int columns) {
            column += columns;
        }

        /** Tells whether the next cell, of such a span, is covered by a cell above. */
        boolean continues(int span, VerticalMerge vertical) {
            return vertical == VerticalMerge.CONTINUE && above.getOrDefault(column, 0) == span;
        }

        /** Goes on behind a cell. */
        void add(int span, VerticalMerge vertical) {
            if (vertical != VerticalMerge.NONE) {
                merged.put(column, span);
            }
            column += span;
        }

        /** Ends the row: the next one continues its merged cells. */
        void close() {
            above = merged;
        }
    }
}
