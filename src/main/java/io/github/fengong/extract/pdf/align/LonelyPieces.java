package io.github.fengong.extract.pdf.align;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the titles within a table: the only pieces of their rows, set in the middle of all columns or over most of them. */
final class LonelyPieces {

    /** A title that runs along this much of the table stands for all columns. */
    private static final double WIDE = 0.5;

    /** How far off the middle of the table a title may stand that crosses columns, in em; one that stands in a column, against the width. */
    private static final double OFF_MIDDLE = 1.5;

    private static final double OFF_MIDDLE_IN_COLUMN = 0.06;

    /** What begins this near to what else stands in the column is set like it, in em. */
    private static final double ALIGNED = 0.5;

    /** A title that stands in the first column begins this far in, in em. */
    private static final double INSET = 2;

    /** 一、… stands over all that follows. */
    private static final Pattern SECTION = Pattern.compile("(第?[一二三四五六七八九十]+[、章节部]|[（(][一二三四五六七八九十]+[）)]).{2,}");

    private final List<PieceRow> rows;
    private final double left;
    private final double right;
    private final int columns;
    private int heads;

    LonelyPieces(List<PieceRow> rows, double[] xs) {
        this.rows = rows;
        this.left = xs[0];
        this.right = xs[xs.length - 1];
        this.columns = xs.length - 1;
    }

    /** Returns the rows with titles over all columns; a label that only reaches into other columns stands in the first. */
    List<PieceRow> widen() {
        List<PieceRow> widened = new ArrayList<>();
        heads = lastHead();
        for (int i = 0; i < rows.size(); i++) {
            widened.add(widen(rows.get(i), i < heads));
        }
        return widened;
    }

    /** Returns the last row above the first data that has several pieces: what stands alone above it is a line of a head. */
    private int lastHead() {
        int last = -1;
        for (int i = 0; i < rows.size() && !rows.get(i).isData(); i++) {
            last = rows.get(i).pieces().size() > 1 ? i : last;
        }
        return rows.stream().anyMatch(PieceRow::isData) ? last : -1;
    }

    /** Tells whether a text is the title of a section, as 一、优化市场环境 is. */
    static boolean isSection(String text) {
        return SECTION.matcher(text).matches();
    }

    private PieceRow widen(PieceRow row, boolean head) {
        Piece piece = row.pieces().get(0);
        if (row.pieces().size() > 1) {
            return row;
        }
        if (isSection(piece.text())) {
            return row.with(List.of(piece.over(0, columns)));
        }
        if (piece.from() == 0 && !piece.isSpanning()) {
            boolean inset = piece.left() > left + INSET * row.size();
            return !head && inset && isTitle(piece, row.size()) ? row.with(List.of(piece.over(0, columns))) : row;
        }
        if (piece.isSpanning() ? isTitle(piece, row.size()) : !head && isTitleInColumn(piece, row.size())) {
            return row.with(List.of(piece.over(0, columns)));
        }
        return piece.from() == 0 ? row.with(List.of(piece.over(0, 1))) : row;
    }

    private boolean isTitle(Piece piece, double size) {
        boolean wide = piece.right() - piece.left() > WIDE * (right - left);
        return wide || Math.abs(piece.middle() - (left + right) / 2) < OFF_MIDDLE * size;
    }

    private boolean isTitleInColumn(Piece piece, double size) {
        boolean centered = Math.abs(piece.middle() - (left + right) / 2) < OFF_MIDDLE_IN_COLUMN * (right - left);
        return columns > 2 && centered && !piece.isNumeric() && !isSetLikeColumn(piece, size);
    }

    /** Tells whether a column is set flush left and the piece, too; or in the middle, which is not that of the table. */
    private boolean isSetLikeColumn(Piece piece, double size) {
        List<Piece> others = rows.subList(Math.max(0, heads + 1), rows.size()).stream()
                .filter(row -> row.pieces().size() > 1)
                .flatMap(row -> row.onlyIn(piece.from()).stream())
                .filter(other -> !other.isNumeric())
                .toList();
        if (others.stream().anyMatch(other -> Math.abs(other.left() - piece.left()) < ALIGNED * size)) {
            return true;
        }
        double flush = others.stream().mapToDouble(Piece::left).min().orElse(0);
        long flushLeft = others.stream()
                .filter(other -> other.left() < flush + ALIGNED * size)
                .count();
        return flushLeft * 2 < others.size()
                && others.stream().anyMatch(other -> Math.abs(other.middle() - piece.middle()) < ALIGNED * size);
    }
}
