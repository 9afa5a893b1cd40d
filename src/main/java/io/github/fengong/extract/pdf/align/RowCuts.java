package io.github.fengong.extract.pdf.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Decides which rows of text are divided: a row of a table may have several lines. */
final class RowCuts {

    /** A head this far from the baselines beside it stands between them, in em. */
    private static final double BETWEEN = 0.2;

    /** Heads stand farther apart than their lines by this much, against the narrowest distance. */
    private static final double LOOSE = 1.3;

    /** Lines of a head follow each other at most at this distance, in em. */
    private static final double HEADER_LINE = 1.75;

    /** A cell may hold a number and its share under it; numbers under each other in so many columns are of two rows. */
    private static final int FEWEST_CONFLICTS = 2;

    /** Where rows are divided between their baselines: room for what hangs down, then for what stands up. */
    private static final double BELOW_BASELINE = 0.3;

    private final List<PieceRow> rows;
    private final List<Cut> rules;
    private final int header;
    private final int columns;
    private final double tight;
    private final boolean ruled;
    private final BodyRows body;
    private final Optional<boolean[]> anchored;
    private final List<Cut> cuts = new ArrayList<>();

    /**
     * Creates the cuts of a block.
     *
     * @param rows its lines
     * @param rules what is drawn between them
     * @param header how many of them are its header
     * @param columns the number of columns
     * @param anchored for each line whether a serial tells that it begins a row; nothing where there are no serials
     */
    RowCuts(List<PieceRow> rows, List<Cut> rules, int header, int columns, Optional<boolean[]> anchored) {
        this.rows = rows;
        this.rules = rules;
        this.header = header;
        this.columns = columns;
        this.tight = tight(rows);
        this.ruled = isRuledThroughout();
        this.body =
                new BodyRows(rows, header, header + 1 < rows.size() ? tight(rows.subList(header, rows.size())) : tight);
        this.anchored = anchored;
    }

    /** Returns, for each row but the last, where it is divided from the next. */
    List<Cut> find() {
        for (int i = 0; i + 1 < rows.size(); i++) {
            cuts.add(cut(i));
        }
        return new HeaderCuts(rows, cuts, header).level();
    }

    /** The narrowest usual distance between lines. */
    static double tight(List<PieceRow> rows) {
        double[] distances = new double[Math.max(0, rows.size() - 1)];
        for (int i = 0; i < distances.length; i++) {
            distances[i] = rows.get(i + 1).baseline() - rows.get(i).baseline();
        }
        Arrays.sort(distances);
        double size = rows.get(rows.size() / 2).size();
        for (double distance : distances) {
            if (distance > 0.8 * size) {
                return distance;
            }
        }
        return 1.2 * size;
    }

    /** Returns the position between two rows. */
    static double between(PieceRow above, PieceRow below) {
        return above.baseline() + BELOW_BASELINE * (below.baseline() - above.baseline());
    }

    /** Tells whether every row of the body has a line under it: then lines without one between belong together. */
    private boolean isRuledThroughout() {
        int groups = 1;
        int single = 0;
        int lines = 0;
        for (int i = header; i < rows.size(); i++) {
            lines++;
            boolean last = i + 1 == rows.size();
            if (last || rules.get(i).drawn()) {
                single += lines == 1 || isOneEntry(i - lines + 1, i) ? 1 : 0;
                groups += last ? 0 : 1;
                lines = 0;
            }
        }
        return groups >= 3 && single * 10 >= groups * 7;
    }

    /** Tells whether lines look like those of one row: the first column does not begin twice with data beside it, and numbers do not go on. */
    private boolean isOneEntry(int from, int to) {
        int begun = 0;
        for (int i = from; i <= to; i++) {
            PieceRow row = rows.get(i);
            begun += row.has(0)
                            && row.hasBesideLabel()
                            && (row.isData() || row.pieces().size() == columns)
                    ? 1
                    : 0;
            if (i > from && BodyRows.conflicts(rows.get(i - 1), row) >= FEWEST_CONFLICTS) {
                return false;
            }
        }
        return begun <= 1;
    }

    private Cut cut(int i) {
        Cut rule = rules.get(i);
        if (ruled && i >= header) {
            return rule;
        }
        if (rule.drawn() && rule.isWhole()) {
            return rule;
        }
        boolean[] divided = new boolean[columns];
        if (i + 1 == header || i + 1 < header && rows.get(i + 1).isNumbering()) {
            Arrays.fill(divided, true);
        } else if (i + 1 < header) {
            divided = headerCut(i);
        } else {
            Arrays.fill(divided, isNew(i + 1));
        }
        for (int column = 0; column < columns; column++) {
            divided[column] |= rule.columns()[column];
        }
        if (i + 1 >= header) {
            boolean any = new Cut(divided, false, 0).isAny();
            Arrays.fill(divided, any);
        }
        return new Cut(divided, rule.drawn(), rule.y());
    }

    private boolean isNew(int i) {
        return anchored.map(starts -> starts[i]).orElseGet(() -> body.isNew(i));
    }

    /**
     * Heads are divided where they stand farther apart, and where one stands over several. Then a head beside, of which nothing goes on, is on
     * the side where it stands; one that stands between both covers both.
     */
    private boolean[] headerCut(int i) {
        boolean[] divided = new boolean[columns];
        PieceRow row = rows.get(i);
        PieceRow next = rows.get(i + 1);
        double distance = next.baseline() - row.baseline();
        boolean apart = distance > HEADER_LINE * Math.max(row.size(), next.size()) && distance > LOOSE * tight;
        if (apart && !rules.get(i).drawn()) {
            Arrays.fill(divided, true);
            return divided;
        }
        for (int above = i; above >= 0; above--) {
            for (Piece piece : rows.get(above).pieces()) {
                if (isOpen(piece, above, i)) {
                    markIfDifferent(piece, next, divided);
                }
            }
            for (Piece piece : next.pieces()) {
                if (isOpen(piece, above, i)) {
                    markIfDifferent(piece, rows.get(above), divided);
                }
            }
        }
        divideBeside(i, divided);
        boolean[] groups = divided.clone();
        for (int column = 0; column < columns; column++) {
            groups[column] |= rules.get(i).columns()[column];
        }
        if (new Cut(groups, false, 0).isAny()) {
            for (int column = 0; column < columns; column++) {
                divided[column] |= isOnOneSide(i, column, groups);
            }
        }
        return divided;
    }

    /** Heads over groups that begin in one line are divided from what stands under them in one place. */
    private void divideBeside(int i, boolean[] divided) {
        for (int above = i; above >= 0; above--) {
            int from = above;
            List<Piece> open = rows.get(above).pieces().stream()
                    .filter(piece -> piece.isSpanning() && isOpen(piece, from, i))
                    .toList();
            if (open.stream().anyMatch(piece -> divided[piece.from()])) {
                open.forEach(piece -> Arrays.fill(divided, piece.from(), piece.to(), true));
            }
        }
    }

    /** Tells whether from a line on nothing stands in the columns of a piece, and nothing divides them: lines of other heads stand there. */
    private boolean isOpen(Piece piece, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean other = rows.get(i + 1).pieces().stream()
                    .anyMatch(one -> one.from() < piece.to() && piece.from() < one.to());
            if (other || cuts.get(i).columns()[piece.from()]) {
                return false;
            }
        }
        return true;
    }

    private boolean isOnOneSide(int i, int column, boolean[] groups) {
        int start = i;
        while (start > 0 && !cuts.get(start - 1).columns()[column]) {
            start--;
        }
        boolean above = rows.subList(start, i + 1).stream().anyMatch(row -> row.has(column));
        int first = i + 1;
        while (first < header && !rows.get(first).has(column)) {
            first++;
        }
        if (above || first == header || isBetween(i, column)) {
            return !isBetween(i, column) && first == header;
        }
        for (int other = 0; other < columns; other++) {
            if (groups[other] && rows.get(first).has(other)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether what stands in a column stands between the baselines of the heads above and under the border. */
    private boolean isBetween(int i, int column) {
        Piece piece =
                rows.get(i + 1).in(column).or(() -> rows.get(i).in(column)).orElse(null);
        if (piece == null) {
            return false;
        }
        double baseline = piece.words().get(0).baseline();
        double off = BETWEEN * rows.get(i).size();
        return baseline > rows.get(i).baseline() + off
                && baseline < rows.get(i + 1).baseline() - off;
    }

    /** A spanning head and what stands under it are divided, unless that is the rest of the head. */
    private static void markIfDifferent(Piece piece, PieceRow other, boolean[] divided) {
        if (!piece.isSpanning()) {
            return;
        }
        boolean sameSpan =
                other.pieces().stream().anyMatch(one -> one.from() == piece.from() && one.to() == piece.to());
        boolean alone = other.pieces().stream().noneMatch(one -> one.from() < piece.to() && piece.from() < one.to());
        if (!sameSpan && !alone) {
            Arrays.fill(divided, piece.from(), piece.to(), true);
        }
    }
}
