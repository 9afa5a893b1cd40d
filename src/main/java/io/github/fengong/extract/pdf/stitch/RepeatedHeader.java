package io.github.fengong.extract.pdf.stitch;

import java.util.List;

/** Finds the header rows that a continuation repeats. */
final class RepeatedHeader {

    /** How many rows of titles a table may have before the row that is repeated. */
    private static final int MOST_TITLES = 2;

    private RepeatedHeader() {}

    /** Returns how many leading rows of the continuation repeat rows from the top of the table. */
    static int rows(StitchedTable table, StitchedTable continuation) {
        int most = 0;
        for (int first = 0; first <= MOST_TITLES; first++) {
            most = Math.max(most, repeated(table, first, continuation));
        }
        return most;
    }

    private static int repeated(StitchedTable table, int first, StitchedTable continuation) {
        int rows = 0;
        while (first + rows < table.rows()
                && rows < continuation.rows()
                && isSameRow(table.startingIn(first + rows), continuation.startingIn(rows))) {
            rows++;
        }
        return rows > 0 && endsCleanly(continuation, rows) && hasWords(continuation, rows) ? rows : 0;
    }

    private static boolean isSameRow(List<StitchedCell> row, List<StitchedCell> other) {
        if (row.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < row.size(); i++) {
            boolean same = row.get(i).columnSpan() == other.get(i).columnSpan()
                    && row.get(i).rowSpan() == other.get(i).rowSpan()
                    && row.get(i).squeezed().equals(other.get(i).squeezed());
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** A header's cells do not reach into the rows after it. */
    private static boolean endsCleanly(StitchedTable table, int rows) {
        return table.cells().stream().noneMatch(cell -> cell.row() < rows && cell.endRow() > rows);
    }

    private static boolean hasWords(StitchedTable table, int rows) {
        return table.cells().stream().anyMatch(cell -> cell.row() < rows && !cell.isEmpty());
    }
}
