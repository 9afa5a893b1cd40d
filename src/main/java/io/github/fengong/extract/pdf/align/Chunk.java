package io.github.fengong.extract.pdf.align;

import io.github.fengong.extract.pdf.text.TextRow;
import io.github.fengong.extract.pdf.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Words of a row that stand close together. */
record Chunk(List<Word> words) {

    Chunk {
        words = List.copyOf(words);
    }

    /** Divides a row where its gaps are at least as wide as some em. */
    static List<Chunk> of(TextRow row, double gap) {
        List<Chunk> chunks = new ArrayList<>();
        int start = 0;
        List<Word> words = row.words();
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || words.get(i).left() - words.get(i - 1).right() >= gap * row.size()) {
                chunks.add(new Chunk(words.subList(start, i)));
                start = i;
            }
        }
        return chunks;
    }

    double left() {
        return words.get(0).left();
    }

    double right() {
        return words.get(words.size() - 1).right();
    }

    double width() {
        return right() - left();
    }

    String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** Returns how much there is to read: words of Latin letters, or pairs of Chinese characters. */
    double amount() {
        double amount = 0;
        for (Word word : words) {
            long chinese = word.text().codePoints().filter(c -> c >= 0x2E80).count();
            amount += chinese == 0 ? 1 : chinese / 2.0;
        }
        return amount;
    }
}
