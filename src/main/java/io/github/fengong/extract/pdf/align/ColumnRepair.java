package io.github.fengong.extract.pdf.align;

import io.github.fengong.extract.pdf.text.TextRow;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins columns that are none of their own: those that hold only the sign of a currency or a percent sign, those into which a long label
 * only reaches, and two that no row fills both.
 */
final class ColumnRepair {

    private static final Pattern BEFORE_NUMBERS = Pattern.compile("(US|A|C)?[$€£¥￥(]+");
    private static final Pattern AFTER_NUMBERS = Pattern.compile("[%％)*†‡]+|\\(?[a-z]\\)|[a-z]");

    private static final Pattern THOUSANDS = Pattern.compile("\\D?\\d{1,3}");
    private static final Pattern REST = Pattern.compile("\\d{3}([ ,.]\\d+)*\\D{0,3}");

    /** The blank within a number is narrower than this, in em. */
    private static final double BLANK = 0.45;

    /** A strip at least this wide is no chance between differently set lines, in em. */
    private static final double NARROW = 1.2;

    /** A head and what stands under it are no farther from each other than this, in em. */
    private static final double FAR = 3;

    /** In so many rows a column is not filled by chance only once. */
    private static final int MANY_ROWS = 5;

    private static final int NONE = -1;

    private final List<TextRow> rows;

    private ColumnRepair(List<TextRow> rows) {
        this.rows = rows;
    }

    /** Returns the strips that remain. */
    static List<Gap> repair(List<Gap> strips, List<TextRow> rows) {
        ColumnRepair repair = new ColumnRepair(rows);
        List<Gap> kept = new ArrayList<>(strips);
        int drop = repair.superfluous(kept);
        while (drop != NONE) {
            kept.remove(drop);
            drop = repair.superfluous(kept);
        }
        return kept;
    }

    private int superfluous(List<Gap> strips) {
        List<PieceRow> pieces =
                rows.stream().map(row -> PieceRow.of(row, strips)).toList();
        for (int column = 0; column <= strips.size(); column++) {
            int drop = superfluous(column, strips, pieces);
            if (drop != NONE) {
                return drop;
            }
        }
        return NONE;
    }

    private static int superfluous(int column, List<Gap> strips, List<PieceRow> rows) {
        int last = strips.size();
        if (last == 0) {
            return NONE;
        }
        List<String> texts = rows.stream()
                .flatMap(row -> row.onlyIn(column).stream())
                .map(Piece::text)
                .toList();
        if (texts.isEmpty()) {
            return towardsPhrases(column, last, rows);
        }
        if (column < last && (allMatch(texts, BEFORE_NUMBERS) || isUnderSharedHeads(column, rows))) {
            return column;
        }
        if (column > 0 && (allMatch(texts, AFTER_NUMBERS) || isRestOfLabel(column, rows))) {
            return column - 1;
        }
        if (column < last && isThousands(column, rows)) {
            return column;
        }
        return column < last && isShared(column, strips.get(column), rows) ? column : NONE;
    }

    private static boolean allMatch(List<String> texts, Pattern pattern) {
        return texts.stream().allMatch(text -> pattern.matcher(text).matches());
    }

    /** Tells whether the body of a column holds nothing but signs of currencies, and no head stands over it beside one of the next column. */
    private static boolean isUnderSharedHeads(int column, List<PieceRow> rows) {
        int signs = 0;
        for (PieceRow row : rows) {
            Piece piece = row.onlyIn(column).orElse(null);
            if (piece == null) {
                continue;
            }
            boolean sign = BEFORE_NUMBERS.matcher(piece.text()).matches();
            if (!sign && (row.isData() || row.onlyIn(column + 1).isPresent())) {
                return false;
            }
            signs += sign ? 1 : 0;
        }
        return signs >= 2;
    }

    /** Tells whether a column holds nothing but a few words of one long label, which happen to have blanks at both of its sides. */
    private static boolean isRestOfLabel(int column, List<PieceRow> rows) {
        List<PieceRow> filled =
                rows.stream().filter(row -> row.onlyIn(column).isPresent()).toList();
        if (filled.size() != 1 || rows.size() < MANY_ROWS) {
            return false;
        }
        PieceRow row = filled.get(0);
        Piece piece = row.onlyIn(column).orElseThrow();
        return !piece.isNumeric()
                && row.onlyIn(column - 1)
                        .map(before -> piece.left() - before.right() < BLANK * row.size() && !before.isNumeric())
                        .orElse(false);
    }

    /** Tells whether a column only holds the thousands of the numbers in the next one, as in 1 505. */
    private static boolean isThousands(int column, List<PieceRow> rows) {
        int parts = 0;
        for (PieceRow row : rows) {
            Piece before = row.onlyIn(column).orElse(null);
            Piece after = row.onlyIn(column + 1).orElse(null);
            if (before == null || !before.isNumeric()) {
                continue;
            }
            boolean near = after != null && after.left() - before.right() < BLANK * row.size();
            if (!near
                    || !THOUSANDS.matcher(before.text()).matches()
                    || !REST.matcher(after.text()).matches()) {
                return false;
            }
            parts++;
        }
        return parts >= 2;
    }

    /** What only reaches into a column comes from the side where most of it stands. */
    private static int towardsPhrases(int column, int last, List<PieceRow> rows) {
        long fromLeft = rows.stream()
                .flatMap(row -> row.in(column).stream())
                .filter(piece -> piece.from() < column)
                .count();
        long fromRight = rows.stream()
                .flatMap(row -> row.in(column).stream())
                .filter(piece -> piece.to() > column + 1)
                .count();
        boolean left = column == last || column > 0 && fromLeft >= fromRight;
        return left ? column - 1 : column;
    }

    /**
     * Tells whether a column and the next one are one whose head is set otherwise than what stands under it: never do both hold something, and
     * one of them only once, or only heads.
     */
    private static boolean isShared(int column, Gap strip, List<PieceRow> rows) {
        int filled = 0;
        int nextFilled = 0;
        int data = 0;
        int nextData = 0;
        for (PieceRow row : rows) {
            boolean inColumn = row.onlyIn(column).isPresent();
            boolean inNext = row.onlyIn(column + 1).isPresent();
            if (inNext && inColumn) {
                return false;
            }
            filled += inColumn ? 1 : 0;
            nextFilled += inNext ? 1 : 0;
            data += inColumn && row.isData() ? 1 : 0;
            nextData += inNext && row.isData() ? 1 : 0;
        }
        double size = rows.get(0).size();
        boolean headOnly = Math.min(data, nextData) == 0 && Math.max(data, nextData) > 1;
        return nextFilled > 0
                && (Math.min(filled, nextFilled) <= 1 && strip.width() < NARROW * size
                        || headOnly && filled > 0 && strip.width() < FAR * size);
    }
}
