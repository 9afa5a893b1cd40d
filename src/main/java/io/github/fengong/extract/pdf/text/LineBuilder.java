package io.github.fengong.extract.pdf.text;

import io.github.fengong.extract.pdf.page.Direction;
import io.github.fengong.extract.pdf.page.Glyph;
import io.github.fengong.extract.pdf.page.QuarterTurn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Puts glyphs in reading order: into lines from top to bottom, each from left to right. Sideways text is turned upright first. */
public final class LineBuilder {

    private LineBuilder() {}

    /**
     * Returns the lines of the glyphs, those of the commonest direction first. The coordinates of sideways lines are those of the turned
     * page, so that they can be compared with each other.
     */
    public static List<TextLine> lines(List<Glyph> glyphs) {
        if (glyphs.isEmpty()) {
            return List.of();
        }
        List<TextLine> lines = new ArrayList<>();
        for (Map.Entry<Direction, List<Glyph>> group : byDirection(glyphs)) {
            List<Glyph> turned = turned(group.getValue(), group.getKey());
            if (VerticalText.isVertical(turned)) {
                lines.addAll(VerticalText.columns(turned));
            } else {
                for (List<Glyph> row : Baselines.rows(turned)) {
                    LineSpacing.line(row, group.getKey() == Direction.RIGHT).ifPresent(lines::add);
                }
            }
        }
        return lines;
    }

    /** Returns the glyphs of each direction, the direction of most glyphs first. */
    private static List<Map.Entry<Direction, List<Glyph>>> byDirection(List<Glyph> glyphs) {
        Direction first = glyphs.get(0).direction();
        int same = 0;
        while (same < glyphs.size() && glyphs.get(same).direction() == first) {
            same++;
        }
        if (same == glyphs.size()) {
            return List.of(Map.entry(first, glyphs));
        }
        Map<Direction, List<Glyph>> groups = new EnumMap<>(Direction.class);
        for (Glyph glyph : glyphs) {
            groups.computeIfAbsent(glyph.direction(), key -> new ArrayList<>()).add(glyph);
        }
        List<Map.Entry<Direction, List<Glyph>>> sorted = new ArrayList<>(groups.entrySet());
        sorted.sort(Comparator.comparingInt(entry -> -entry.getValue().size()));
        return sorted;
    }

    private static List<Glyph> turned(List<Glyph> glyphs, Direction direction) {
        if (direction == Direction.RIGHT) {
            return glyphs;
        }
        QuarterTurn turn = new QuarterTurn(direction.quartersToRight(), 0, 0);
        return glyphs.stream().map(turn::turn).toList();
    }
}
