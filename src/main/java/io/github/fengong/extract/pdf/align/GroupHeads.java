package io.github.fengong.extract.pdf.align;

import java.util.ArrayList;
import java.util.List;

/** Widens the heads that stand over groups of columns: centred over them, or with a line under them. */
final class GroupHeads {

    /** How far off the middle of its group a head may stand, in em. */
    private static final double OFF_MIDDLE = 1.2;

    private final List<PieceRow> rows;
    private final List<Cut> rules;
    private final int header;
    private final int columns;

    GroupHeads(List<PieceRow> rows, List<Cut> rules, int header, int columns) {
        this.rows = rows;
        this.rules = rules;
        this.header = header;
        this.columns = columns;
    }

    /** Returns the rows with heads of groups over all columns of their groups. */
    List<PieceRow> widen() {
        List<PieceRow> widened = new ArrayList<>(rows);
        for (int i = 0; i + 1 < header; i++) {
            widened.set(i, widen(rows.get(i), i));
        }
        return widened;
    }

    private PieceRow widen(PieceRow row, int index) {
        List<Piece> pieces = new ArrayList<>(row.pieces());
        for (int p = 0; p < pieces.size(); p++) {
            int least = p == 0 ? 0 : pieces.get(p - 1).to();
            int most = p + 1 == pieces.size() ? columns : pieces.get(p + 1).from();
            pieces.set(p, widen(pieces.get(p), index, least, most));
        }
        return row.with(pieces);
    }

    private Piece widen(Piece piece, int index, int least, int most) {
        boolean[] ruled = rules.get(index).columns();
        if (rules.get(index).drawn() && !rules.get(index).isWhole() && ruled[piece.from()]) {
            int from = piece.from();
            int to = piece.to();
            while (from > least && ruled[from - 1] && isBelow(index, from - 1)) {
                from--;
            }
            while (to < most && ruled[to] && isBelow(index, to)) {
                to++;
            }
            return from < piece.from() && to > piece.to() || to - from <= 3 ? piece.over(from, to) : piece;
        }
        return centered(piece, index, least, most);
    }

    /** The smallest group round the piece with it in the middle, where every column of the group has a head of its own below. */
    private Piece centered(Piece piece, int index, int least, int most) {
        for (int size = piece.to() - piece.from(); size <= most - least; size++) {
            for (int from = Math.max(least, piece.to() - size); from <= piece.from() && from + size <= most; from++) {
                if (isCenteredOver(piece, index, from, from + size)) {
                    return piece.over(from, from + size);
                }
            }
        }
        return piece;
    }

    private boolean isCenteredOver(Piece piece, int index, int from, int to) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        for (int column = from; column < to; column++) {
            if (!isBelow(index, column)) {
                return false;
            }
            for (int i = index + 1; i < rows.size(); i++) {
                Piece below = rows.get(i).in(column).orElse(null);
                if (below != null && !below.isSpanning()) {
                    left = Math.min(left, below.left());
                    right = Math.max(right, below.right());
                }
            }
        }
        return Math.abs(piece.middle() - (left + right) / 2)
                < OFF_MIDDLE * rows.get(index).size();
    }

    private boolean isBelow(int index, int column) {
        for (int i = index + 1; i < header; i++) {
            if (rows.get(i).in(column).map(piece -> !piece.isSpanning()).orElse(false)) {
                return true;
            }
        }
        return false;
    }
}
