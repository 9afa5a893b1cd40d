package io.github.fengong.extract.pdf.page;

import java.util.List;

/** Replacement text of a marked-content sequence: what its glyphs really stand for. See 14.9.4 of ISO 32000-1. */
final class ActualText {

    /** Longer sequences are descriptions of figures and the like rather than the characters of some glyphs. */
    private static final int MOST_GLYPHS = 16;

    private ActualText() {}

    /** Replaces, in place, the characters of the glyphs: one to one where the counts agree, else all with the first glyph. */
    static void restate(List<Glyph> glyphs, String actualText) {
        String text = CharacterRepair.repair(actualText);
        int[] characters = text.codePoints().toArray();
        if (glyphs.isEmpty() || characters.length == 0) {
            return;
        }
        if (characters.length == glyphs.size()) {
            for (int i = 0; i < characters.length; i++) {
                glyphs.set(i, withText(glyphs.get(i), Character.toString(characters[i])));
            }
        } else if (glyphs.size() <= MOST_GLYPHS && characters.length <= 4 * MOST_GLYPHS && onOneLine(glyphs)) {
            Glyph first = glyphs.get(0);
            Glyph last = glyphs.get(glyphs.size() - 1);
            double width = first.direction() == Direction.RIGHT
                    ? Math.max(first.width(), last.right() - first.x())
                    : first.width();
            Glyph whole =
                    new Glyph(text, first.x(), first.y(), width, first.size(), first.direction(), first.stacked());
            glyphs.clear();
            glyphs.add(whole);
        }
    }

    private static boolean onOneLine(List<Glyph> glyphs) {
        Glyph first = glyphs.get(0);
        return glyphs.stream().allMatch(glyph -> Math.abs(glyph.y() - first.y()) < first.size() / 2);
    }

    private static Glyph withText(Glyph glyph, String text) {
        return new Glyph(text, glyph.x(), glyph.y(), glyph.width(), glyph.size(), glyph.direction(), glyph.stacked());
    }
}
