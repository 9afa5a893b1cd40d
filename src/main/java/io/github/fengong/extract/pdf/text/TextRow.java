package io.github.fengong.extract.pdf.text;

import io.github.fengong.extract.pdf.page.Glyph;
import java.util.ArrayList;
import java.util.List;

/**
 * The words that stand beside each other on a page.
 *
 * @param words the words, from left to right; never empty
 * @param baseline the baseline of most of them, in points from the top
 * @param size the font size of most of them, in points
 */
public record TextRow(List<Word> words, double baseline, double size) {

    public TextRow {
        words = List.copyOf(words);
    }

    /** Returns the rows of upright glyphs, from top to bottom. */
    public static List<TextRow> of(List<Glyph> glyphs) {
        List<TextRow> rows = new ArrayList<>();
        for (List<Glyph> row : Baselines.rows(glyphs)) {
            List<Word> words = LineSpacing.words(row);
            if (!words.isEmpty()) {
                rows.add(ofWords(words));
            }
        }
        return rows;
    }

    private static TextRow ofWords(List<Word> words) {
        Word widest = words.get(0);
        for (Word word : words) {
            widest = word.size() > widest.size() + 0.5
                            || word.size() > widest.size() - 0.5
                                    && word.right() - word.left() > widest.right() - widest.left()
                    ? word
                    : widest;
        }
        return new TextRow(words, widest.baseline(), widest.size());
    }

    /** Returns the row with only some of its words; not none. */
    public TextRow with(List<Word> some) {
        return ofWords(some);
    }

    /** Returns where the first word begins. */
    public double left() {
        return words.get(0).left();
    }

    /** Returns where the last word ends. */
    public double right() {
        return words.stream().mapToDouble(Word::right).max().orElseThrow();
    }
}
