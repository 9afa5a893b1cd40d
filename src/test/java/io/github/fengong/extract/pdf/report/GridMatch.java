package io.github.fengong.extract.pdf.report;

import java.util.List;

/**
 * How well a truth lies on a grid that was read.
 *
 * @param kind how far they agree
 * @param differences the places where they do not
 */
record GridMatch(Kind kind, List<Difference> differences) {

    GridMatch {
        differences = List.copyOf(differences);
    }

    /** The degrees of agreement, the best first. */
    enum Kind {
        /** All places of both have the same text, the text of a merged cell at its first place. */
        EQUAL("equal"),
        /** As above, but the truth has the text of a merged cell at another of its places, or at several. */
        EQUAL_IN_MERGED_CELLS("equal in merged cells"),
        /** The truth is a rectangle of the grid: a page or a region of the table. */
        EQUAL_AS_PART("equal as part"),
        /** Some place has another text. */
        DIFFERENT("DIFFERENT");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * A place where the texts differ.
     *
     * @param row the row of the truth, from 1
     * @param column the column of the truth, from 1
     * @param truth the text of the truth
     * @param found the text of the cell that covers the place
     */
    record Difference(int row, int column, String truth, String found) {

        @Override
        public String toString() {
            return "row %d, column %d: truth '%s', found '%s'".formatted(row, column, truth, found);
        }
    }
}
