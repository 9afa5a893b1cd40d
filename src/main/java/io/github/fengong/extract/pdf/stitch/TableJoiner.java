package io.github.fengong.extract.pdf.stitch;

import io.github.fengong.extract.pdf.stitch.PageBreak.Sign;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Joins a table with its continuation on the next page: the repeated header is dropped, a row cut by the page break is made whole cell by
 * cell, and a merged cell that runs over the break becomes one cell.
 */
final class TableJoiner {

    private final StitchedTable upper;
    private final StitchedTable lower;
    private final double[] xs;

    /** The cells at the break that lie under each other: the lower by the upper. */
    private final Map<StitchedCell, StitchedCell> below = new HashMap<>();

    private TableJoiner(StitchedTable upper, StitchedTable lower, double[] xs) {
        this.upper = upper;
        this.lower = lower;
        this.xs = xs;
        for (StitchedCell above : upper.cells()) {
            if (above.endRow() == upper.rows()) {
                lower.startingIn(0).stream()
                        .filter(cell -> cell.column() == above.column() && cell.columnSpan() == above.columnSpan())
                        .findFirst()
                        .ifPresent(cell -> below.put(above, cell));
            }
        }
    }

    /** Returns the joined table, or nothing where the second is no continuation of the first. */
    static Optional<StitchedTable> join(StitchedTable table, StitchedTable continuation) {
        Optional<ColumnMatch> match = ColumnMatch.byPlace(table.xs(), continuation.xs());
        int repeated = RepeatedHeader.rows(table, continuation);
        if (match.isEmpty() && repeated > 0) {
            match = ColumnMatch.byCount(table.xs(), continuation.xs());
        }
        if (match.isEmpty()) {
            return Optional.empty();
        }
        StitchedTable upper = onColumns(table, match.get().xs(), match.get().upper(), 0, 0);
        StitchedTable lower = onColumns(
                continuation,
                match.get().xs(),
                match.get().lower(),
                repeated,
                match.get().shift());
        if (lower.rows() == 0) {
            return Optional.of(upper);
        }
        return Optional.of(new TableJoiner(upper, lower, match.get().xs()).join(continuation.openTop()));
    }

    private static StitchedTable onColumns(StitchedTable table, double[] xs, int[] indexes, int dropped, double shift) {
        List<StitchedCell> cells = new ArrayList<>();
        for (StitchedCell cell : table.cells()) {
            if (cell.row() >= dropped) {
                int column = indexes[cell.column()];
                int span = indexes[cell.endColumn()] - column;
                cells.add(cell.at(cell.row() - dropped, column, span).moved(shift));
            }
        }
        return new StitchedTable(
                xs,
                table.rows() - dropped,
                cells,
                table.openTop(),
                table.openBottom(),
                table.page(),
                table.lastPage(),
                table.box());
    }

    private StitchedTable join(boolean openTop) {
        boolean cut = isRowCut(openTop);
        int moved = cut ? upper.rows() - 1 : upper.rows();
        List<StitchedCell> cells = new ArrayList<>();
        List<StitchedCell> joined = new ArrayList<>();
        for (StitchedCell above : upper.cells()) {
            StitchedCell rest = below.get(above);
            if (rest != null && (cut || runsOver(above, rest))) {
                cells.add(above.with(rest, cut ? rest.rowSpan() - 1 : rest.rowSpan()));
                joined.add(rest);
            } else {
                cells.add(above);
            }
        }
        for (StitchedCell cell : lower.cells()) {
            if (!joined.contains(cell)) {
                cells.add(cell.at(cell.row() + moved, cell.column(), cell.columnSpan()));
            }
        }
        return new StitchedTable(
                xs,
                moved + lower.rows(),
                cells,
                upper.openTop(),
                lower.openBottom(),
                upper.page(),
                lower.lastPage(),
                upper.box());
    }

    /** The row is cut when all that stands at the top of the next page goes on with what stands above it. */
    private boolean isRowCut(boolean openTop) {
        if (below.size() < lower.startingIn(0).size() || below.values().stream().allMatch(StitchedCell::isEmpty)) {
            return false;
        }
        if (upper.openBottom() && openTop) {
            return true;
        }
        int goesOn = 0;
        int mayGoOn = 0;
        int begins = 0;
        for (Map.Entry<StitchedCell, StitchedCell> pair : below.entrySet()) {
            if (pair.getValue().isEmpty()) {
                continue;
            }
            Sign sign = pair.getKey().isEmpty() ? Sign.BEGINS : PageBreak.sign(pair.getKey(), pair.getValue());
            goesOn += sign == Sign.GOES_ON ? 1 : 0;
            mayGoOn += sign == Sign.MAY_GO_ON ? 1 : 0;
            begins += sign == Sign.BEGINS ? 1 : 0;
        }
        return begins == 0 && goesOn + mayGoOn > 0 || goesOn > begins;
    }

    /** A cell runs over the break between rows when it is merged, and its rest is empty or goes on with its sentence. */
    private boolean runsOver(StitchedCell above, StitchedCell rest) {
        if (above.isEmpty()) {
            return false;
        }
        boolean merged = above.rowSpan() > 1 || rest.rowSpan() > 1;
        if (!rest.isEmpty()) {
            Sign sign = PageBreak.sign(above, rest);
            return merged && (sign == Sign.GOES_ON || sign == Sign.MAY_GO_ON);
        }
        return merged || isMergedElsewhere(above);
    }

    /** Tells whether the column has merged cells, and no empty ones that are not. */
    private boolean isMergedElsewhere(StitchedCell cell) {
        boolean merged = false;
        for (StitchedTable part : List.of(upper, lower)) {
            for (StitchedCell other : part.cells()) {
                if (other.column() == cell.column() && other.columnSpan() == cell.columnSpan()) {
                    merged |= other.rowSpan() > 1;
                    if (other.isEmpty() && !below.containsValue(other)) {
                        return false;
                    }
                }
            }
        }
        return merged;
    }
}
