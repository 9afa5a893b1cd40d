package io.github.fengong.extract.pdf.align;

import io.github.fengong.extract.pdf.grid.Edge;
import io.github.fengong.extract.pdf.text.TextRow;
import io.github.fengong.extract.pdf.text.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Divides a block of two tables that stand beside each other, each with lines of its own: all lines break at the same place and nowhere
 * else. The lines of a single table break under groups of heads, but not at its top and bottom.
 */
final class NeighbouringTables {

    /** Lines no farther apart than this, in points, are at one height. */
    private static final double SAME_HEIGHT = 1.5;

    /** The space between the tables is at least this wide, in em. */
    private static final double GUTTER = 1;

    /** Each table has a line at its top, one under its header, and one at its end; one may be missing. */
    private static final int FEWEST_HEIGHTS = 2;

    private final List<TextRow> rows;
    private final List<Edge> lines;

    private NeighbouringTables(List<TextRow> rows, List<Edge> lines) {
        this.rows = rows;
        TextRow first = rows.get(0);
        TextRow last = rows.get(rows.size() - 1);
        double left = rows.stream().mapToDouble(TextRow::left).min().orElse(0);
        double right = rows.stream().mapToDouble(TextRow::right).max().orElse(0);
        this.lines = lines.stream()
                .filter(line -> line.position() > first.baseline() - 3 * first.size()
                        && line.position() < last.baseline() + 2 * last.size()
                        && line.overlap(left, right) > 0)
                .sorted(Comparator.comparingDouble(Edge::position))
                .toList();
    }

    /** Returns the place between the two tables; nothing where there is one. */
    static Optional<Gap> gutter(List<TextRow> rows, List<Edge> lines) {
        return new NeighbouringTables(rows, lines).gutter();
    }

    /** Returns what stands on one side of a place. */
    static List<TextRow> side(List<TextRow> rows, double x, boolean before) {
        List<TextRow> side = new ArrayList<>();
        for (TextRow row : rows) {
            List<Word> words = row.words().stream()
                    .filter(word -> before == word.middle() < x)
                    .toList();
            if (!words.isEmpty()) {
                side.add(new TextRow(words, row.baseline(), row.size()));
            }
        }
        return side;
    }

    private Optional<Gap> gutter() {
        Gap gutter = null;
        int heights = 0;
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i < lines.size() && lines.get(i).position() - lines.get(i - 1).position() < SAME_HEIGHT) {
                continue;
            }
            List<Edge> level = lines.subList(start, i);
            start = i;
            Gap gap = gap(level);
            if (gap != null) {
                gutter = gutter == null
                        ? gap
                        : new Gap(Math.max(gutter.left(), gap.left()), Math.min(gutter.right(), gap.right()));
                heights++;
            }
        }
        boolean divided = heights >= FEWEST_HEIGHTS
                && gutter.width() >= GUTTER * rows.get(0).size()
                && isFree(gutter)
                && hasColumns(gutter.middle(), true)
                && hasColumns(gutter.middle(), false);
        return divided ? Optional.of(gutter) : Optional.empty();
    }

    /** The space between the two lines of a height, where there are two. */
    private static Gap gap(List<Edge> level) {
        if (level.size() != 2) {
            return null;
        }
        Edge one = level.get(0).start() < level.get(1).start() ? level.get(0) : level.get(1);
        Edge other = one == level.get(0) ? level.get(1) : level.get(0);
        return new Gap(one.end(), other.start());
    }

    private boolean isFree(Gap gutter) {
        double x = gutter.middle();
        return lines.stream().noneMatch(line -> line.start() < x && line.end() > x)
                && rows.stream()
                        .flatMap(row -> row.words().stream())
                        .noneMatch(word -> word.left() < x && word.right() > x);
    }

    private boolean hasColumns(double x, boolean before) {
        List<TextRow> side = side(rows, x, before);
        long divided = side.stream()
                .filter(row -> !Gap.of(row, Blocks.COLUMN_GAP).isEmpty())
                .count();
        return divided * 2 > side.size() && divided > 1;
    }
}
