package io.github.fengong.extract.pdf.report;

import io.github.fengong.extract.pdf.report.GridMatch.Difference;
import io.github.fengong.extract.pdf.report.GridMatch.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lays a truth over a grid. Rows and columns without any text do not count, since they are drawn by one tool and left out by another; a
 * merged cell may have its text at any or all of its places, since truth files have no spans.
 */
final class GridMatcher {

    private GridMatcher() {}

    /** Returns the best match of the truth on the grid. */
    static GridMatch match(TruthGrid truth, FoundGrid found) {
        return Stream.of(lay(truth, found), lay(truth.withoutEmpty(), found.withoutEmpty()))
                .min(Comparator.comparing(GridMatch::kind)
                        .thenComparingInt(match -> match.differences().size()))
                .orElseThrow();
    }

    private static GridMatch lay(TruthGrid truth, FoundGrid found) {
        int lastRow = Math.max(0, found.rows() - truth.rows().size());
        int lastColumn = Math.max(0, found.columns() - truth.columns());
        GridMatch best = null;
        for (int top = 0; top <= lastRow; top++) {
            for (int left = 0; left <= lastColumn; left++) {
                GridMatch match = new Layer(truth, found, top, left).match();
                boolean better = best == null
                        || match.differences().size() < best.differences().size();
                best = better ? match : best;
            }
        }
        return best;
    }

    /** A truth laid on a grid with its first place at one of the grid's. */
    private record Layer(TruthGrid truth, FoundGrid found, int top, int left) {

        GridMatch match() {
            List<Difference> differences = differences();
            if (!differences.isEmpty()) {
                return new GridMatch(Kind.DIFFERENT, differences);
            }
            if (truth.rows().size() < found.rows() || truth.columns() < found.columns()) {
                return new GridMatch(Kind.EQUAL_AS_PART, List.of());
            }
            return new GridMatch(startsOnly() ? Kind.EQUAL : Kind.EQUAL_IN_MERGED_CELLS, List.of());
        }

        private List<Difference> differences() {
            List<Difference> differences = new ArrayList<>();
            for (int row = 0; row < truth.rows().size(); row++) {
                for (int column = 0; column < truth.columns(); column++) {
                    String text = foundText(row, column);
                    String said = truth.text(row, column);
                    if (!said.equals(text) && !(said.isEmpty() && saidElsewhere(row, column, text))) {
                        differences.add(new Difference(row + 1, column + 1, said, text));
                    }
                }
            }
            return differences;
        }

        /** Returns whether the truth has the text at another place of the cell that covers this one. */
        private boolean saidElsewhere(int row, int column, String text) {
            int firstRow = row;
            while (firstRow > 0 && sameCell(row, column, firstRow - 1, column)) {
                firstRow--;
            }
            int firstColumn = column;
            while (firstColumn > 0 && sameCell(row, column, row, firstColumn - 1)) {
                firstColumn--;
            }
            for (int other = firstRow; sameCell(row, column, other, column); other++) {
                for (int beside = firstColumn; sameCell(row, column, row, beside); beside++) {
                    if (truth.text(other, beside).equals(text)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean sameCell(int row, int column, int otherRow, int otherColumn) {
            return otherRow < truth.rows().size()
                    && otherColumn < truth.columns()
                    && inside(row, column)
                    && inside(otherRow, otherColumn)
                    && found.sameCell(top + row, left + column, top + otherRow, left + otherColumn);
        }

        private boolean startsOnly() {
            for (int row = 0; row < truth.rows().size(); row++) {
                for (int column = 0; column < truth.columns(); column++) {
                    if (!truth.text(row, column).isEmpty() && !found.isStart(row, column)) {
                        return false;
                    }
                }
            }
            return true;
        }

        private String foundText(int row, int column) {
            return inside(row, column) ? found.text(top + row, left + column) : "";
        }

        private boolean inside(int row, int column) {
            return top + row < found.rows() && left + column < found.columns();
        }
    }
}
