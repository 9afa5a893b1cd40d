package io.github.fengong.extract.pdf.align;

import java.util.List;

/**
 * Tells which lines of the body of a table begin a row: where lines of one cell stand nearer to each other than rows, by the distance, else
 * by what stands in them.
 */
final class BodyRows {

    /** Lines nearer than this, in em, stand beside each other: numbers in the middle of a label of two lines. */
    private static final double BESIDE = 0.75;

    /** Farther lines are rows of their own in any case, in em. */
    private static final double FARTHEST_LINE = 2.1;

    /** The space a line leaves free where the next word did not fit, in em. */
    private static final double BLANK = 0.25;

    /** A line that goes on fills its column by this much. */
    private static final double FULL = 0.6;

    /** Lines of a cell follow each other at this distance at most where nothing else tells, against the narrowest. */
    private static final double LOOSE = 1.3;

    private final List<PieceRow> rows;
    private final int header;
    private final double tight;
    private final double apart;
    private final double labelLeft;
    private final double labelRight;
    private final boolean labelsGoOnBelow;

    BodyRows(List<PieceRow> rows, int header, double tight) {
        this.rows = rows;
        this.header = header;
        this.tight = tight;
        this.apart = new RowDistances(rows, header, tight).limit();
        this.labelLeft = rows.stream()
                .skip(header)
                .flatMap(row -> row.onlyIn(0).stream())
                .mapToDouble(Piece::left)
                .min()
                .orElse(0);
        this.labelRight = rows.stream()
                .skip(header)
                .flatMap(row -> row.onlyIn(0).stream())
                .mapToDouble(Piece::right)
                .max()
                .orElse(0);
        this.labelsGoOnBelow = labelsGoOnBelow();
    }

    /** Tells whether a row of the body begins a row of the table. */
    boolean isNew(int i) {
        PieceRow before = rows.get(i - 1);
        PieceRow row = rows.get(i);
        double distance = row.baseline() - before.baseline();
        if (distance < BESIDE * row.size() && !isConflict(before, row)) {
            return false;
        }
        if (distance > FARTHEST_LINE * row.size()) {
            return true;
        }
        if (apart > 0) {
            return distance > apart;
        }
        if (distance > LOOSE * tight) {
            return true;
        }
        if (!row.has(0)) {
            return !goesOnBeside(before, row);
        }
        return row.hasBesideLabel() ? !endsHere(i) : !isRestOfLabel(i);
    }

    /** Two numbers under each other in one column are no lines of one cell. */
    static boolean isConflict(PieceRow before, PieceRow row) {
        return conflicts(before, row) > 0;
    }

    /** Returns in how many columns two numbers stand under each other. */
    static long conflicts(PieceRow before, PieceRow row) {
        return row.pieces().stream()
                .filter(piece -> !piece.isSpanning() && piece.from() > 0 && piece.isNumeric())
                .filter(piece ->
                        before.onlyIn(piece.from()).map(Piece::isNumeric).orElse(false))
                .count();
    }

    /** A line without label goes on with the row before where all of it stands under text. */
    private static boolean goesOnBeside(PieceRow before, PieceRow row) {
        boolean allData = row.pieces().stream().allMatch(Piece::isNumeric);
        boolean underText = row.pieces().stream()
                .allMatch(piece ->
                        before.in(piece.from()).map(one -> !one.isNumeric()).orElse(false));
        return !allData && underText;
    }

    /** Tells whether a line with label and data is the last of a label, or the next one of texts that all go on. */
    private boolean endsHere(int i) {
        PieceRow before = rows.get(i - 1);
        PieceRow row = rows.get(i);
        if (!before.has(0)) {
            return false;
        }
        if (!before.hasBesideLabel()) {
            return goesOn(before, row) && !(labelsGoOnBelow && isRestOfLabel(i - 1));
        }
        boolean allText = row.pieces().stream().noneMatch(Piece::isNumeric);
        return allText && label(row).startsInside() && goesOnBeside(before, row);
    }

    /** Tells whether a line with nothing but a label goes on with the one before. */
    private boolean isRestOfLabel(int i) {
        if (i <= header) {
            return false;
        }
        PieceRow before = rows.get(i - 1);
        PieceRow row = rows.get(i);
        if (!before.has(0) || !row.has(0)) {
            return false;
        }
        if (label(row).startsInside()) {
            return true;
        }
        if (before.hasBesideLabel() && !labelsGoOnBelow) {
            return isUnfinished(label(before).text()) && !nextGoesOn(i);
        }
        return goesOn(before, row) && !nextGoesOn(i);
    }

    private boolean nextGoesOn(int i) {
        return !labelsGoOnBelow
                && i + 1 < rows.size()
                && rows.get(i + 1).has(0)
                && rows.get(i + 1).hasBesideLabel()
                && label(rows.get(i + 1)).startsInside();
    }

    /** Tells whether labels of several lines have their numbers beside the first: more such labels are sure to go on than to begin above. */
    private boolean labelsGoOnBelow() {
        int below = 0;
        int above = 0;
        for (int i = header + 1; i < rows.size(); i++) {
            PieceRow before = rows.get(i - 1);
            PieceRow row = rows.get(i);
            if (before.has(0) && row.has(0) && label(row).startsInside()) {
                below += before.hasBesideLabel() && !row.hasBesideLabel() ? 1 : 0;
                above += !before.hasBesideLabel() && row.hasBesideLabel() ? 1 : 0;
            }
        }
        return below > above;
    }

    /** Tells whether a label goes on in the next line: the line begins in the middle, or its first word had no room before. */
    private boolean goesOn(PieceRow before, PieceRow row) {
        Piece first = before.in(0).orElseThrow();
        Piece second = row.in(0).orElseThrow();
        if (second.startsInside()) {
            return true;
        }
        double word = second.words().get(0).right() - second.words().get(0).left();
        boolean wide = first.right() - labelLeft > FULL * (labelRight - labelLeft);
        boolean full = wide && first.right() + BLANK * row.size() + word > labelRight;
        boolean indented = second.left() > first.left() + 0.5 * row.size();
        if (indented && beginsRows(second.left(), 0.2 * row.size())) {
            return false;
        }
        return full || isUnfinished(first.text()) && indented;
    }

    /** Tells whether rows of their own begin at a position: with numbers, under a row with numbers. */
    private boolean beginsRows(double left, double tolerance) {
        for (int i = header + 1; i < rows.size(); i++) {
            boolean whole = rows.get(i).has(0)
                    && rows.get(i).hasBesideLabel()
                    && rows.get(i - 1).hasBesideLabel()
                    && !label(rows.get(i)).startsInside();
            if (whole && Math.abs(rows.get(i).pieces().get(0).left() - left) < tolerance) {
                return true;
            }
        }
        return false;
    }

    private static Piece label(PieceRow row) {
        return row.in(0).orElseThrow();
    }

    private static boolean isUnfinished(String text) {
        return text.matches(".*(,|-|–|/|&|\\(|\\b(and|or|of|the|in|for|to|with|by|from|a|an))")
                || text.lastIndexOf('(') > text.lastIndexOf(')');
    }
}
