package io.github.fengong.extract.pdf.align;

import io.github.fengong.extract.pdf.text.TextRow;
import io.github.fengong.extract.pdf.text.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts lines together that stand beside each other though at half the distance of lines, as cells set in the middle do. */
final class SharedHeights {

    /** Lines nearer than this stand beside each other, in em. */
    private static final double BESIDE = 0.8;

    private SharedHeights() {}

    /** Returns the rows, those beside each other as one. */
    static List<TextRow> join(List<TextRow> rows) {
        List<TextRow> joined = new ArrayList<>();
        int i = 0;
        while (i < rows.size()) {
            TextRow row = rows.get(i);
            boolean beside = i + 1 < rows.size()
                    && rows.get(i + 1).baseline() - row.baseline() < BESIDE * row.size()
                    && areApart(row, rows.get(i + 1));
            joined.add(beside ? joined(row, rows.get(i + 1)) : row);
            i += beside ? 2 : 1;
        }
        return joined;
    }

    private static TextRow joined(TextRow row, TextRow next) {
        List<Word> words = new ArrayList<>(row.words());
        words.addAll(next.words());
        words.sort(Comparator.comparingDouble(Word::left));
        return new TextRow(words, row.baseline(), row.size());
    }

    private static boolean areApart(TextRow row, TextRow next) {
        return row.words().stream()
                .allMatch(word -> next.words().stream()
                        .allMatch(other -> other.right() <= word.left() || other.left() >= word.right()));
    }
}
