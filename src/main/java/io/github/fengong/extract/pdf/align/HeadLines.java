package io.github.fengong.extract.pdf.align;

import io.github.fengong.extract.pdf.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Tells the lines of a head from heads over groups of columns: {@code Not currently using} may be set in three lines over its column, each of
 * them wider than the numbers under it, or the only one of its height.
 */
final class HeadLines {

    /** Lines of a head follow each other at most at this distance, in em. */
    private static final double NEXT_LINE = 1.75;

    /** Lines of a head begin, end or have their middle within this, in em. */
    private static final double ALIKE = 0.4;

    /** The blank between two heads is no farther from the border of their columns than this, in em. */
    private static final double NEAR = 1.5;

    /** How much being off the border counts against the width of a blank. */
    private static final double OFF_WEIGHT = 0.05;

    /** What stands over a head overlaps it by more than this, in em. */
    private static final double TOUCH = 0.1;

    private final List<PieceRow> rows;
    private final int header;

    /**
     * Creates the lines of a header.
     *
     * @param rows the lines of a block
     * @param header how many of them are its header
     */
    HeadLines(List<PieceRow> rows, int header) {
        this.rows = rows;
        this.header = header;
    }

    /** Returns the rows, those of the header without pieces that reach over columns whose own heads they do not stand over. */
    List<PieceRow> narrow() {
        List<PieceRow> narrowed = new ArrayList<>(rows);
        for (int i = 0; i < header; i++) {
            PieceRow row = rows.get(i);
            List<Piece> pieces = new ArrayList<>();
            for (Piece piece : row.pieces()) {
                pieces.add(piece.isSpanning() ? narrow(piece, i) : piece);
            }
            narrowed.set(i, row.with(pieces));
        }
        return narrowed;
    }

    /**
     * Returns the rows, the last one of the header with a head for each column: full columns leave no more between their heads than between
     * words.
     *
     * @param xs the edges of the columns
     */
    List<PieceRow> divided(double[] xs) {
        List<PieceRow> divided = new ArrayList<>(rows);
        int index = header - 1;
        while (index > 0 && rows.get(index).isNumbering()) {
            index--;
        }
        if (index < 0) {
            return divided;
        }
        int heads = index;
        PieceRow last = rows.get(heads);
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : last.pieces()) {
            boolean ownHeads = IntStream.range(piece.from(), piece.to())
                    .anyMatch(column -> head(column, heads).isPresent());
            boolean alone = last.pieces().size() == 1 || ownHeads || !piece.isSpanning();
            pieces.addAll(alone ? List.of(piece) : divided(piece, xs, last.size()));
        }
        divided.set(heads, last.with(pieces));
        return divided;
    }

    private static List<Piece> divided(Piece piece, double[] xs, double size) {
        List<Piece> parts = new ArrayList<>();
        List<Word> words = piece.words();
        int start = 0;
        for (int column = piece.from(); column + 1 < piece.to(); column++) {
            int end = widestGap(words, start, xs[column + 1], size);
            if (end < 0) {
                return List.of(piece);
            }
            parts.add(new Piece(column, column + 1, words.subList(start, end)));
            start = end;
        }
        parts.add(new Piece(piece.to() - 1, piece.to(), words.subList(start, words.size())));
        return parts;
    }

    /** Returns the word after the widest blank near the border of two columns; of blanks as wide as each other the nearest one. */
    private static int widestGap(List<Word> words, int start, double x, double size) {
        int best = -1;
        double most = 0;
        for (int i = start + 1; i < words.size(); i++) {
            Gap gap = new Gap(words.get(i - 1).right(), words.get(i).left());
            double off = Math.max(0, Math.max(gap.left() - x, x - gap.right()));
            double value = gap.width() - OFF_WEIGHT * off;
            if (off < NEAR * size && (best < 0 || value > most)) {
                best = i;
                most = value;
            }
        }
        return best;
    }

    private Piece narrow(Piece piece, int index) {
        int own = -1;
        for (int column = piece.from(); column < piece.to(); column++) {
            Optional<Gap> head = head(column, index);
            if (head.isEmpty()) {
                return piece;
            }
            double overlap = head.get().overlap(new Gap(piece.left(), piece.right()));
            if (overlap > TOUCH * rows.get(index).size()) {
                if (own >= 0) {
                    return piece;
                }
                own = column;
            }
        }
        return own < 0 ? piece : piece.over(own, own + 1);
    }

    /** Where the head of a column stands that has lines besides a row. */
    private Optional<Gap> head(int column, int index) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        for (int i = 0; i < header; i++) {
            boolean other = i != index && !rows.get(i).isNumbering();
            Optional<Piece> piece = other ? rows.get(i).onlyIn(column) : Optional.empty();
            if (piece.isPresent()) {
                left = Math.min(left, piece.get().left());
                right = Math.max(right, piece.get().right());
            }
        }
        return left < right ? Optional.of(new Gap(left, right)) : Optional.empty();
    }

    /** Tells whether a piece over one column is a line of its head, not the head of a group that has the column in its middle. */
    boolean isLine(int index, Piece piece) {
        return !piece.isSpanning() && (goesOn(index, piece) || index > 0 && isNext(index - 1, piece, false));
    }

    private boolean goesOn(int index, Piece piece) {
        return index + 1 < header && isNext(index, piece, true);
    }

    /** Tells whether the piece of one of two rows in the column of another one, in the other of the rows, belongs to the same head. */
    private boolean isNext(int above, Piece piece, boolean isUpper) {
        PieceRow row = rows.get(above);
        PieceRow next = rows.get(above + 1);
        Piece other = (isUpper ? next : row).onlyIn(piece.from()).orElse(null);
        double size = Math.max(row.size(), next.size());
        if (other == null || next.baseline() - row.baseline() > NEXT_LINE * size || !isAlike(piece, other, size)) {
            return false;
        }
        Piece lower = isUpper ? other : piece;
        return lower.startsInside() || !lower.isNumeric() && !isRepeated(next);
    }

    /** Returns a row under heads of groups, the rest of these over the same columns as they. */
    PieceRow under(PieceRow row, PieceRow next) {
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : next.pieces()) {
            Piece head = row.pieces().stream()
                    .filter(other -> other.isSpanning()
                            && !piece.isSpanning()
                            && piece.startsInside()
                            && other.from() <= piece.from()
                            && piece.to() <= other.to()
                            && Math.abs(other.middle() - piece.middle()) < ALIKE * row.size()
                            && next.pieces().stream()
                                    .noneMatch(
                                            one -> one != piece && one.from() < other.to() && other.from() < one.to()))
                    .findFirst()
                    .orElse(piece);
            pieces.add(piece.over(head.from(), head.to()));
        }
        return next.with(pieces);
    }

    /** Returns a row of heads over groups, each over the same columns as the line that goes on with it under it. */
    PieceRow alike(PieceRow row, PieceRow next) {
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : row.pieces()) {
            Piece rest = next.pieces().stream()
                    .filter(other -> piece.isSpanning()
                            && other.isSpanning()
                            && other.startsInside()
                            && isAlike(piece, other, row.size())
                            && other.from() < piece.to()
                            && piece.from() < other.to())
                    .findFirst()
                    .orElse(piece);
            pieces.add(piece.over(rest.from(), rest.to()));
        }
        boolean apart = true;
        for (int i = 1; i < pieces.size(); i++) {
            apart &= pieces.get(i - 1).to() <= pieces.get(i).from();
        }
        return apart ? row.with(pieces) : row;
    }

    private static boolean isAlike(Piece one, Piece other, double size) {
        double off = ALIKE * size;
        return Math.abs(one.middle() - other.middle()) < off
                || Math.abs(one.left() - other.left()) < off
                || Math.abs(one.right() - other.right()) < off;
    }

    /** Tells whether heads of a row are the same: then those above are heads of groups. */
    private static boolean isRepeated(PieceRow row) {
        return row.pieces().stream().map(Piece::text).distinct().count()
                < row.pieces().size();
    }
}
