package io.github.fengong.extract.pdf.stitch;

import io.github.fengong.extract.pdf.stitch.PageBreak.Sign;
import io.github.fengong.extract.pdf.table.Borders;
import java.util.ArrayList;
import java.util.IdentityHashMap;
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
    private final Map<StitchedCell, StitchedCell> below = new IdentityHashMap<>();

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
        Optional<ColumnMatch> match = table.borders() == Borders.NONE && continuation.borders() == Borders.NONE
                ? ColumnTexts.match(table, continuation)
                : Optional.empty();
        match = match.or(() -> ColumnMatch.byPlace(table.xs(), continuation.xs()));
        int repeated = RepeatedHeader.rows(table, continuation);
        if (repeated == table.rows() && repeated == continuation.rows()) {
            // The same form, or the same table, twice: nothing would be left of the second.
            return Optional.empty();
        }
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
        return Optional.of(new TableJoiner(upper, lower, match.get().xs()).join());
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
                xs, table.rows() - dropped, cells, table.page(), table.lastPage(), false, table.borders(), table.box());
    }

    private StitchedTable join() {
        boolean cut = isRowCut();
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
                xs, moved + lower.rows(), cells, upper.page(), lower.lastPage(), false, lower.borders(), upper.box());
    }

    /** The row is cut when all that stands at the top of the next page goes on with what stands above it. */
    private boolean isRowCut() {
        if (below.size() < lower.startingIn(0).size() || below.values().stream().allMatch(StitchedCell::isEmpty)) {
            return false;
        }
        if (isOpen()) {
            return below.keySet().stream().allMatch(StitchedCell::openBelow);
        }
        int goesOn = 0;
        int unclear = 0;
        int ends = 0;
        for (Map.Entry<StitchedCell, StitchedCell> pair : below.entrySet()) {
            if (pair.getValue().isEmpty()) {
                continue;
            }
            Sign sign = pair.getKey().isEmpty() ? Sign.BEGINS : PageBreak.sign(pair.getKey(), pair.getValue());
            if (sign == Sign.BEGINS) {
                return false;
            }
            goesOn += sign == Sign.GOES_ON || sign == Sign.MAY_GO_ON ? 1 : 0;
            unclear += sign == Sign.UNCLEAR ? 1 : 0;
            ends += sign == Sign.PARAGRAPH_ENDS ? 1 : 0;
        }
        return goesOn > ends || unclear + ends == 1 && lacksWhatRowsHave();
    }

    /** Tells whether a column is blank at the top of the page that is filled in every row of its own elsewhere. */
    private boolean lacksWhatRowsHave() {
        for (Map.Entry<StitchedCell, StitchedCell> pair : below.entrySet()) {
            if (pair.getValue().isEmpty() && !pair.getKey().isEmpty() && isFilledInEachRow(pair.getKey())) {
                return true;
            }
        }
        return false;
    }

    private boolean isFilledInEachRow(StitchedCell cell) {
        int filled = 0;
        for (StitchedTable part : List.of(upper, lower)) {
            for (StitchedCell other : part.cells()) {
                if (other.column() == cell.column() && other.columnSpan() == cell.columnSpan()) {
                    boolean atTop = below.containsValue(other);
                    if (other.rowSpan() > 1 || other.isEmpty() && !atTop) {
                        return false;
                    }
                    filled += atTop ? 0 : 1;
                }
            }
        }
        return filled >= 2;
    }

    /** Browsers, and what infers borders, leave out the lines where a cell is cut, and draw them where it ends; Word draws them all. */
    private boolean isOpen() {
        return upper.borders() == Borders.INFERRED || below.keySet().stream().anyMatch(StitchedCell::openBelow);
    }

    /** A cell runs over the break between rows when it is merged, and its rest is empty or goes on with its sentence. */
    private boolean runsOver(StitchedCell above, StitchedCell rest) {
        if (isOpen()) {
            return above.openBelow();
        }
        if (above.isEmpty()) {
            return false;
        }
        boolean merged = above.rowSpan() > 1 || rest.rowSpan() > 1;
        if (!rest.isEmpty()) {
            Sign sign = PageBreak.sign(above, rest);
            boolean goesOn = sign == Sign.GOES_ON || sign == Sign.MAY_GO_ON && PageBreak.isFilled(above);
            return (merged || isMergedElsewhere(above)) && goesOn;
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
