package io.github.fengong.extract.pdf.text;

import io.github.fengong.extract.pdf.page.Glyph;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Glyphs of a row with no blank between them: a Latin word or number, or a whole Chinese phrase.
 *
 * @param text its characters
 * @param left where it begins, in points
 * @param right where it ends, in points
 * @param baseline where its baseline lies from the top, in points
 * @param size the size of its largest glyph, in points
 * @param glyphs its glyphs, from left to right
 */
public record Word(String text, double left, double right, double baseline, double size, List<Glyph> glyphs) {

    public Word {
        glyphs = List.copyOf(glyphs);
    }

    static Word of(List<Glyph> glyphs) {
        Glyph largest = glyphs.get(0);
        double right = largest.right();
        for (Glyph glyph : glyphs) {
            largest = glyph.size() > largest.size() ? glyph : largest;
            right = Math.max(right, glyph.right());
        }
        return new Word(
                glyphs.stream().map(Glyph::text).collect(Collectors.joining()),
                glyphs.get(0).x(),
                right,
                largest.y(),
                largest.size(),
                glyphs);
    }

    /** Returns the middle between both ends. */
    public double middle() {
        return (left + right) / 2;
    }
}
