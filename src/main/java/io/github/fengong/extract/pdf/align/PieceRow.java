package io.github.fengong.extract.pdf.align;

import io.github.fengong.extract.pdf.text.TextRow;
import io.github.fengong.extract.pdf.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of a block, its words put into columns.
 *
 * @param pieces the pieces, from left to right
 * @param baseline its baseline, in points from the top
 * @param size its font size, in points
 */
record PieceRow(List<Piece> pieces, double baseline, double size) {

    /** Words reach into a neighbouring column when they do so by this much, in em. */
    private static final double REACH = 0.3;

    /** Words of neighbouring columns this near to each other are one phrase, in em. */
    private static final double PHRASE = 0.33;

    PieceRow {
        pieces = List.copyOf(pieces);
    }

    /** Puts the words of a row into columns; the separators divide them. */
    static PieceRow of(TextRow row, double[] separators) {
        List<Piece> pieces = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        int from = 0;
        int to = 0;
        for (Word word : row.words()) {
            double reach = Math.min(REACH * row.size(), (word.right() - word.left()) / 2);
            int first = column(word.left() + reach, separators);
            int last = column(word.right() - reach, separators) + 1;
            boolean joined =
                    !words.isEmpty() && (first < to || isPhrase(words.get(words.size() - 1), word, row.size()));
            if (!words.isEmpty() && !joined) {
                pieces.add(new Piece(from, to, words));
                words.clear();
            }
            from = words.isEmpty() ? first : from;
            to = words.isEmpty() ? last : Math.max(to, last);
            words.add(word);
        }
        pieces.add(new Piece(from, to, words));
        return new PieceRow(pieces, row.baseline(), row.size());
    }

    private static boolean isPhrase(Word before, Word word, double size) {
        double gap = word.left() - before.right();
        boolean numbers = Character.isDigit(before.text().charAt(before.text().length() - 1))
                && Character.isDigit(word.text().charAt(0));
        return gap < PHRASE * size && !numbers;
    }

    static int column(double x, double[] separators) {
        int column = 0;
        while (column < separators.length && x > separators[column]) {
            column++;
        }
        return column;
    }

    Optional<Piece> in(int column) {
        return pieces.stream()
                .filter(piece -> piece.from() <= column && column < piece.to())
                .findFirst();
    }

    boolean has(int column) {
        return in(column).isPresent();
    }

    /** Tells whether columns beside the first hold anything. */
    boolean hasBesideLabel() {
        return pieces.stream().anyMatch(piece -> piece.to() > 1);
    }

    /** Tells whether at least half of the pieces beside the first column are numbers, and there are any. */
    boolean isData() {
        long beside = pieces.stream().filter(piece -> piece.from() > 0).count();
        long data = pieces.stream()
                .filter(piece -> piece.from() > 0 && piece.isData())
                .count();
        return data > 0 && data * 2 >= beside;
    }

    PieceRow with(List<Piece> other) {
        return new PieceRow(other, baseline, size);
    }
}
