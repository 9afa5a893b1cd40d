package io.github.fengong.extract.pdf.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Levels the cuts of a header: of two heads over groups one may have two lines, and each its line under it at its own height, but what stands
 * under them are the heads of one row.
 */
final class HeaderCuts {

    private final List<PieceRow> rows;
    private final List<Cut> cuts;
    private final int header;

    HeaderCuts(List<PieceRow> rows, List<Cut> cuts, int header) {
        this.rows = rows;
        this.cuts = cuts;
        this.header = header;
    }

    /** Returns the cuts, those of the header moved down to the next ones where nothing stands between them. */
    List<Cut> level() {
        List<Cut> levelled = new ArrayList<>(cuts);
        for (int i = header - 3; i >= 0; i--) {
            if (levelled.get(i).isAny() && levelled.get(i + 1).isAny()) {
                moveDown(i, levelled);
            }
        }
        return levelled;
    }

    private void moveDown(int i, List<Cut> levelled) {
        boolean[] upper = levelled.get(i).columns().clone();
        boolean[] lower = levelled.get(i + 1).columns().clone();
        for (int above = i; above >= 0; above--) {
            for (Piece piece : rows.get(above).pieces()) {
                if (isLast(piece, above, i + 1) && isWhole(upper, piece)) {
                    Arrays.fill(upper, piece.from(), piece.to(), false);
                    Arrays.fill(lower, piece.from(), piece.to(), true);
                }
            }
        }
        if (isBlank(upper, i + 1)) {
            for (int column = 0; column < upper.length; column++) {
                lower[column] |= upper[column];
            }
            Arrays.fill(upper, false);
        }
        Cut cut = levelled.get(i);
        Cut next = levelled.get(i + 1);
        levelled.set(i, new Cut(upper, cut.drawn(), cut.y()));
        levelled.set(i + 1, new Cut(lower, next.drawn(), next.y()));
    }

    /** Tells whether nothing stands in some columns up to a row. */
    private boolean isBlank(boolean[] columns, int last) {
        for (int column = 0; column < columns.length; column++) {
            int at = column;
            if (columns[column] && rows.subList(0, last + 1).stream().anyMatch(row -> row.has(at))) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether nothing stands under a piece up to a row. */
    private boolean isLast(Piece piece, int row, int last) {
        return rows.subList(row + 1, last + 1).stream()
                .flatMap(other -> other.pieces().stream())
                .noneMatch(other -> other.from() < piece.to() && piece.from() < other.to());
    }

    private static boolean isWhole(boolean[] columns, Piece piece) {
        for (int column = piece.from(); column < piece.to(); column++) {
            if (!columns[column]) {
                return false;
            }
        }
        return true;
    }
}
