package io.github.fengong.extract.pdf.align;

import io.github.fengong.extract.pdf.page.Glyph;
import io.github.fengong.extract.pdf.text.TextRow;
import io.github.fengong.extract.pdf.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the dots that lead from a label to its numbers for blank space, as the reader does: {@code Total ........ 12}. They stay part of the
 * label's text.
 */
final class Leaders {

    private static final Pattern LEADER = Pattern.compile("(.*?)((?:\\.\\s?){4,}|…{2,})");

    /** Dots farther from a word than this stand for a number, in em. */
    private static final double APART = 1;

    private Leaders() {}

    /** Returns a row whose labels end before their dots. */
    static TextRow shorten(TextRow row) {
        if (row.words().stream().noneMatch(word -> LEADER.matcher(word.text()).matches())) {
            return row;
        }
        List<Word> words = new ArrayList<>();
        for (Word word : row.words()) {
            Matcher leader = LEADER.matcher(word.text());
            Word before = words.isEmpty() ? null : words.get(words.size() - 1);
            boolean led = leader.matches();
            boolean onlyDots = led && leader.group(1).isEmpty();
            if (led && !onlyDots) {
                words.add(shorten(word, leader.group(1).length()));
            } else if (onlyDots && before != null && isBeside(before, word)) {
                words.set(words.size() - 1, join(before, word));
            } else {
                words.add(word);
            }
        }
        return new TextRow(words, row.baseline(), row.size());
    }

    private static boolean isBeside(Word before, Word dots) {
        double end = before.glyphs().get(before.glyphs().size() - 1).right();
        return dots.left() - end < APART * dots.size();
    }

    private static Word shorten(Word word, int length) {
        int count = 0;
        int last = 0;
        while (last < word.glyphs().size() - 1
                && count + word.glyphs().get(last).text().length() < length) {
            count += word.glyphs().get(last).text().length();
            last++;
        }
        double right = word.glyphs().get(last).right();
        return new Word(word.text(), word.left(), right, word.baseline(), word.size(), word.glyphs());
    }

    private static Word join(Word word, Word dots) {
        List<Glyph> glyphs = new ArrayList<>(word.glyphs());
        glyphs.addAll(dots.glyphs());
        return new Word(word.text() + dots.text(), word.left(), word.right(), word.baseline(), word.size(), glyphs);
    }
}
