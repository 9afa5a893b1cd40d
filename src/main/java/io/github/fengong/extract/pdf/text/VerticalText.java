package io.github.fengong.extract.pdf.text;

import io.github.fengong.extract.pdf.page.Glyph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Vertical Chinese text: upright glyphs one below the other, in columns from right to left. */
final class VerticalText {

    /** Glyphs of one column have their middles this near, in em. */
    private static final double SAME_COLUMN = 0.4;

    /** Glyphs of a column follow each other at most at this distance, in em. */
    private static final double FARTHEST_NEXT = 2.2;

    private VerticalText() {}

    /** Tells whether most glyphs were painted right below the one before them, none beside it. */
    static boolean isVertical(List<Glyph> glyphs) {
        int shown = 0;
        int stacked = 0;
        int below = 0;
        Glyph before = null;
        for (Glyph glyph : glyphs) {
            if (!glyph.isBlank()) {
                shown++;
                stacked += glyph.stacked() ? 1 : 0;
                below += before != null && followsBelow(before, glyph) ? 1 : 0;
                before = glyph;
            }
        }
        if (shown < 2 || stacked == shown) {
            return shown >= 2;
        }
        int columnBreaks = shown - 1 - below;
        return below >= 2 && columnBreaks * 3 <= below && Script.hasChinese(text(glyphs));
    }

    private static boolean followsBelow(Glyph before, Glyph glyph) {
        double em = Math.max(before.size(), glyph.size());
        double distance = glyph.y() - before.y();
        return Math.abs(middle(glyph) - middle(before)) < SAME_COLUMN * em
                && distance > 0.5 * em
                && distance < FARTHEST_NEXT * em;
    }

    /** Returns each column as a line. Its coordinates are turned: it begins at the top of the column. */
    static List<TextLine> columns(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.removeIf(Glyph::isBlank);
        sorted.sort(Comparator.comparingDouble(glyph -> -middle(glyph)));
        List<List<Glyph>> columns = new ArrayList<>();
        for (Glyph glyph : sorted) {
            List<Glyph> last = columns.isEmpty() ? null : columns.get(columns.size() - 1);
            if (last == null || middle(last.get(0)) - middle(glyph) > SAME_COLUMN * glyph.size()) {
                last = new ArrayList<>();
                columns.add(last);
            }
            last.add(glyph);
        }
        return columns.stream()
                .map(VerticalText::column)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<TextLine> column(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        List<Glyph> once = new ArrayList<>();
        for (Glyph glyph : sorted) {
            Glyph before = once.isEmpty() ? null : once.get(once.size() - 1);
            boolean again = before != null
                    && before.text().equals(glyph.text())
                    && Math.abs(before.y() - glyph.y()) < 0.3 * glyph.size();
            if (!again) {
                once.add(glyph);
            }
        }
        if (once.isEmpty()) {
            return Optional.empty();
        }
        Glyph first = once.get(0);
        Glyph last = once.get(once.size() - 1);
        double top = first.y() - 0.88 * first.size();
        return Optional.of(new TextLine(
                text(once), top, last.y() + 0.12 * last.size(), -middle(first), first.size(), first.size(), false));
    }

    private static double middle(Glyph glyph) {
        return glyph.x() + glyph.width() / 2;
    }

    private static String text(List<Glyph> glyphs) {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }
}
