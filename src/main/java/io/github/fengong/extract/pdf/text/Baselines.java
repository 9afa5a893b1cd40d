package io.github.fengong.extract.pdf.text;

import io.github.fengong.extract.pdf.page.Glyph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Divides glyphs into rows by their baselines, raised and lowered small ones with the row they belong to. */
final class Baselines {

    /** Glyphs whose baselines differ by less than this stand on the same one, in em. */
    private static final double SAME = 0.12;

    /** How far a superscript or subscript may stand from the baseline of its row, in em of the row. */
    private static final double SCRIPT_SHIFT = 0.6;

    /** How far text of the same row may be off where it would stand over or under other glyphs, in em of the row. */
    private static final double JITTER = 0.35;

    /** Glyphs on one baseline. */
    private static final class Level {
        private final List<Glyph> glyphs = new ArrayList<>();
        private double baseline;
        private double size;
        private double width;

        private void add(Glyph glyph) {
            if (glyphs.isEmpty()) {
                baseline = glyph.y();
            }
            glyphs.add(glyph);
            size = Math.max(size, glyph.isBlank() ? 0 : glyph.size());
            width += glyph.isBlank() ? 0 : glyph.width();
        }

        private boolean overlaps(Level other) {
            return glyphs.stream()
                    .filter(glyph -> !glyph.isBlank())
                    .anyMatch(glyph -> other.glyphs.stream()
                            .filter(one -> !one.isBlank())
                            .anyMatch(one -> Math.min(one.right(), glyph.right()) - Math.max(one.x(), glyph.x())
                                    > 0.3 * Math.min(one.width(), glyph.width())));
        }
    }

    private Baselines() {}

    /** Returns the rows from top to bottom; the glyphs of a row in no particular order. */
    static List<List<Glyph>> rows(List<Glyph> glyphs) {
        List<Level> levels = levels(glyphs);
        if (levels.size() > 1) {
            levels = mergeScripts(levels);
        }
        return levels.stream().map(level -> level.glyphs).toList();
    }

    private static List<Level> levels(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        List<Level> levels = new ArrayList<>();
        Level level = null;
        for (Glyph glyph : sorted) {
            if (level == null || glyph.y() - level.baseline > SAME * Math.min(glyph.size(), Math.max(level.size, 1))) {
                level = new Level();
                levels.add(level);
            }
            level.add(glyph);
        }
        return levels;
    }

    /** Larger levels draw in the smaller ones beside them. */
    private static List<Level> mergeScripts(List<Level> levels) {
        List<Level> bySize = new ArrayList<>(levels);
        bySize.sort(Comparator.<Level>comparingDouble(level -> -Math.rint(level.size * 10))
                .thenComparingDouble(level -> -level.width)
                .thenComparingDouble(level -> level.baseline));
        List<Level> rows = new ArrayList<>();
        for (Level level : bySize) {
            Level row = rowOf(level, rows);
            if (row == null) {
                rows.add(level);
            } else {
                row.glyphs.addAll(level.glyphs);
            }
        }
        rows.sort(Comparator.comparingDouble(row -> row.baseline));
        return rows;
    }

    private static Level rowOf(Level level, List<Level> rows) {
        Level nearest = null;
        double least = Double.MAX_VALUE;
        for (Level row : rows) {
            double distance = Math.abs(row.baseline - level.baseline);
            if (distance < least && distance <= SCRIPT_SHIFT * row.size) {
                boolean fits = distance <= JITTER * row.size || !level.overlaps(row);
                if (fits) {
                    least = distance;
                    nearest = row;
                }
            }
        }
        return nearest;
    }
}
