package io.github.fengong.extract.pdf.align;

import io.github.fengong.extract.pdf.text.Word;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The words of one row that stand in one column, or reach over several.
 *
 * @param from its first column
 * @param to the column after its last one
 * @param words the words, from left to right
 */
record Piece(int from, int to, List<Word> words) {

    Piece {
        words = List.copyOf(words);
    }

    double left() {
        return words.get(0).left();
    }

    double right() {
        return words.get(words.size() - 1).right();
    }

    double middle() {
        return (left() + right()) / 2;
    }

    /** Returns its baseline, which may be off that of its row: cells set in the middle stand between lines. */
    double baseline() {
        return words.get(0).baseline();
    }

    boolean isSpanning() {
        return to - from > 1;
    }

    String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** Tells whether it is a number, or what stands for one. */
    boolean isNumeric() {
        return Numbers.isNumber(text());
    }

    /** Tells whether it may be a number of the body: years and the like stand in headers. */
    boolean isData() {
        return isNumeric() && !Numbers.isYear(text());
    }

    /** Tells whether its text does not begin as one of its own does, but as the rest of another. */
    boolean startsInside() {
        String text = text();
        char first = text.charAt(0);
        return Character.isLowerCase(first)
                || first == '(' && !text.matches("\\(\\w{1,3}\\).*")
                || first == '/'
                || first == '&';
    }

    Piece over(int newFrom, int newTo) {
        return new Piece(newFrom, newTo, words);
    }
}
