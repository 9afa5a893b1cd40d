package io.github.fengong.extract.pdf.borderless;

import io.github.fengong.extract.pdf.page.Direction;
import io.github.fengong.extract.pdf.page.Glyph;
import io.github.fengong.extract.pdf.page.PageContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the glyphs of a page on levels, one for each baseline, however near to each other: cells set in the middle share none. */
final class PageText {

    /** Glyphs whose baselines differ by less than this stand on the same one, in em. */
    private static final double SAME = 0.12;

    /** A gap this wide divides segments, in em. */
    private static final double GAP = 0.2;

    /** A level without gaps this wide is one text, in em: what stands between Chinese and Latin is narrower. */
    private static final double TEXT_GAP = 0.35;

    /** Smaller glyphs, against most of the page, are raised or lowered and tell no lines. */
    private static final double SMALL = 0.75;

    /** Full-width marks that leave their right half free, and may hang over the edge of a cell. */
    private static final String INK_LEFT = "、，。；：！？）》」』】〕〉”’";

    private PageText() {}

    /** Returns the levels of the upright text, from top to bottom. */
    static List<Level> levels(PageContent page) {
        List<Glyph> glyphs = new ArrayList<>();
        for (Glyph glyph : page.glyphs()) {
            if (!glyph.isBlank() && glyph.direction() == Direction.RIGHT) {
                glyphs.add(glyph);
            }
        }
        double smallest = SMALL * usualSize(glyphs);
        glyphs.removeIf(glyph -> glyph.size() < smallest);
        glyphs.sort(Comparator.comparingDouble(Glyph::y));
        List<Level> levels = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size()
                    || glyphs.get(i).y() - glyphs.get(start).y()
                            > SAME * glyphs.get(start).size()) {
                levels.add(level(new ArrayList<>(glyphs.subList(start, i))));
                start = i;
            }
        }
        return levels;
    }

    private static double usualSize(List<Glyph> glyphs) {
        double[] sizes = glyphs.stream().mapToDouble(Glyph::size).sorted().toArray();
        return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
    }

    private static Level level(List<Glyph> glyphs) {
        glyphs.sort(Comparator.comparingDouble(Glyph::x));
        List<Segment> segments = new ArrayList<>();
        boolean lonely = true;
        int start = 0;
        double end = glyphs.get(0).right();
        for (int i = 1; i <= glyphs.size(); i++) {
            double gap = i == glyphs.size()
                    ? Double.MAX_VALUE
                    : (glyphs.get(i).x() - end) / glyphs.get(i).size();
            if (gap > GAP) {
                segments.add(segment(glyphs.subList(start, i)));
                start = i;
                lonely &= i == glyphs.size() || gap < TEXT_GAP;
            }
            end = i == glyphs.size() ? end : Math.max(end, glyphs.get(i).right());
        }
        return new Level(glyphs.get(0).y(), segments, lonely);
    }

    private static Segment segment(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        Glyph first = glyphs.get(0);
        Glyph last = glyphs.get(glyphs.size() - 1);
        boolean hanging = INK_LEFT.contains(last.text()) && last.width() > 0.8 * last.size();
        double right = hanging ? last.x() + last.width() / 2 : last.right();
        return new Segment(first.x(), right, first.y(), first.size(), text.toString());
    }
}
