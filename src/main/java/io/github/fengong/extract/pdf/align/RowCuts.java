package io.github.fengong.extract.pdf.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Decides which rows of text are divided: a row of a table may have several lines. */
final class RowCuts {

    /** Lines of a cell follow each other at this distance at most where rows stand farther apart, against the narrowest distance. */
    private static final double LOOSE = 1.3;

    /** Farther lines are rows of their own in any case, in em. */
    private static final double FARTHEST_LINE = 2.1;

    /** Lines of a head follow each other at most at this distance, in em. */
    private static final double HEADER_LINE = 1.75;

    private final List<PieceRow> rows;
    private final List<Cut> rules;
    private final int header;
    private final int columns;
    private final double tight;
    private final boolean ruled;

    RowCuts(List<PieceRow> rows, List<Cut> rules, int header, int columns) {
        this.rows = rows;
        this.rules = rules;
        this.header = header;
        this.columns = columns;
        this.tight = tight();
        this.ruled = isRuledThroughout();
    }

    /** Returns, for each row but the last, where it is divided from the next. */
    List<Cut> find() {
        List<Cut> cuts = new ArrayList<>();
        for (int i = 0; i + 1 < rows.size(); i++) {
            cuts.add(cut(i));
        }
        return cuts;
    }

    /** The narrowest usual distance between lines. */
    private double tight() {
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

    /** Tells whether lines look like those of one row: the first column does not begin twice with data beside it. */
    private boolean isOneEntry(int from, int to) {
        int begun = 0;
        for (int i = from; i <= to; i++) {
            PieceRow row = rows.get(i);
            begun += row.has(0)
                            && row.hasBesideLabel()
                            && (row.isData() || row.pieces().size() == columns)
                    ? 1
                    : 0;
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
        if (i + 1 == header) {
            Arrays.fill(divided, true);
        } else if (i + 1 < header) {
            divided = headerCut(i);
        } else {
            Arrays.fill(divided, isNewRow(i + 1));
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

    /** Heads are divided where they stand farther apart, and where one stands over several. */
    private boolean[] headerCut(int i) {
        boolean[] divided = new boolean[columns];
        PieceRow row = rows.get(i);
        PieceRow next = rows.get(i + 1);
        double distance = next.baseline() - row.baseline();
        if (distance > HEADER_LINE * Math.max(row.size(), next.size()) && distance > LOOSE * tight) {
            Arrays.fill(divided, true);
            return divided;
        }
        for (Piece piece : row.pieces()) {
            markIfDifferent(piece, next, divided);
        }
        for (Piece piece : next.pieces()) {
            markIfDifferent(piece, row, divided);
        }
        return divided;
    }

    /** A spanning head and what stands under it are divided, unless that is the rest of the head. */
    private static void markIfDifferent(Piece piece, PieceRow other, boolean[] divided) {
        if (!piece.isSpanning()) {
            return;
        }
        boolean sameSpan =
                other.pieces().stream().anyMatch(one -> one.from() == piece.from() && one.to() == piece.to());
        if (!sameSpan) {
            Arrays.fill(divided, piece.from(), piece.to(), true);
        }
    }

    /** Tells whether a row of the body begins a row of the table. */
    private boolean isNewRow(int i) {
        PieceRow before = rows.get(i - 1);
        PieceRow row = rows.get(i);
        double distance = row.baseline() - before.baseline();
        if (distance > FARTHEST_LINE * row.size() || distance > LOOSE * tight) {
            return true;
        }
        boolean label = row.has(0);
        boolean beside = row.hasBesideLabel();
        if (label && beside) {
            return !endsInNextLine(before, row);
        }
        if (label) {
            return !isRestOfLabel(i);
        }
        boolean allData = row.pieces().stream().allMatch(Piece::isNumeric);
        boolean underText = row.pieces().stream()
                .allMatch(piece ->
                        before.in(piece.from()).map(one -> !one.isNumeric()).orElse(false));
        return allData || !underText;
    }

    /** A label without data, unfinished, that the next row with data goes on with. */
    private static boolean endsInNextLine(PieceRow before, PieceRow row) {
        if (before.hasBesideLabel() || !before.has(0)) {
            return false;
        }
        String label = row.in(0).orElseThrow().text();
        String start = before.in(0).orElseThrow().text();
        boolean indented = row.pieces().get(0).left() > before.pieces().get(0).left() + 0.5 * row.size();
        return startsInside(label) || isUnfinished(start) && indented;
    }

    private boolean isRestOfLabel(int i) {
        PieceRow before = rows.get(i - 1);
        PieceRow row = rows.get(i);
        String label = row.in(0).orElseThrow().text();
        boolean nextGoesOn = i + 1 < rows.size()
                && rows.get(i + 1).has(0)
                && rows.get(i + 1).hasBesideLabel()
                && startsInside(rows.get(i + 1).in(0).orElseThrow().text());
        if (nextGoesOn && !startsInside(label)) {
            return false;
        }
        return before.has(0)
                && (startsInside(label)
                        || isUnfinished(before.in(0).orElseThrow().text()));
    }

    private static boolean startsInside(String text) {
        char first = text.charAt(0);
        return Character.isLowerCase(first)
                || first == '(' && !text.matches("\\(\\w{1,3}\\).*")
                || first == '/'
                || first == '&';
    }

    private static boolean isUnfinished(String text) {
        return text.matches(".*(,|-|–|/|&|\\(|\\b(and|or|of|the|in|for|to|with|by|from|a|an))")
                || text.lastIndexOf('(') > text.lastIndexOf(')');
    }
}
