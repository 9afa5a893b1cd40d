package io.github.fengong.extract.pdf.borderless;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The columns of a table, told by all of its pages together: a strip that stays free over all of them is no chance.
 *
 * @param gutters the strips between the columns, from left to right
 * @param left where the leftmost text begins, in points
 * @param right where the rightmost text ends, in points
 */
record Columns(List<Gutter> gutters, double left, double right) {

    /** A strip is at least this wide, in em. */
    static final double NARROWEST = 0.2;

    /** On so many levels text must stand right beside a strip on both sides. */
    private static final int WITNESSES = 2;

    /** So many lines that run across a strip from within the columns beside it show that it is none. */
    private static final int FEWEST_CROSSING = 2;

    /** So many texts are no chance. */
    private static final int FEWEST_TEXTS = 4;

    Columns {
        gutters = List.copyOf(gutters);
    }

    /** Returns the columns of some pages, or nothing where no strips stay free. */
    static Optional<Columns> find(List<List<Level>> pages, List<Gutter> free) {
        List<Gutter> gutters = withoutCrossed(free, pages);
        List<Level> inside = inside(pages, gutters);
        gutters = witnessed(narrowed(gutters, inside), inside);
        if (gutters.isEmpty()) {
            return Optional.empty();
        }
        List<Gutter> found = gutters;
        List<Segment> segments = inside.stream()
                .filter(level -> !level.isLonely() && !level.crosses(found))
                .flatMap(level -> level.segments().stream())
                .toList();
        double left = segments.stream().mapToDouble(Segment::left).min().orElse(0);
        double right = segments.stream().mapToDouble(Segment::right).max().orElse(0);
        return Optional.of(new Columns(gutters, left, right));
    }

    int count() {
        return gutters.size() + 1;
    }

    /** Returns the column in which a text stands. */
    int of(Segment segment) {
        double middle = (segment.left() + segment.right()) / 2;
        int column = 0;
        while (column < gutters.size() && gutters.get(column).middle() < middle) {
            column++;
        }
        return column;
    }

    /** Leaves out strips across which lines of a column run: titles begin at the left of the table, or run across more. */
    private static List<Gutter> withoutCrossed(List<Gutter> gutters, List<List<Level>> pages) {
        int[] crossed = new int[gutters.size()];
        for (List<Level> page : pages) {
            for (Level level : page) {
                for (int g = 1; level.isLonely() && g < crossed.length; g++) {
                    boolean before = level.left() > gutters.get(g - 1).right() - Gutter.EDGE;
                    boolean after = g + 1 == crossed.length
                            || level.right() < gutters.get(g + 1).right();
                    crossed[g] += level.crosses(gutters.get(g)) && before && after ? 1 : 0;
                }
            }
        }
        List<Gutter> kept = new ArrayList<>();
        for (int g = 0; g < crossed.length; g++) {
            if (crossed[g] < FEWEST_CROSSING) {
                kept.add(gutters.get(g));
            }
        }
        return kept;
    }

    /** The levels of each page between those with several texts; what stands alone above or below may be a title. */
    private static List<Level> inside(List<List<Level>> pages, List<Gutter> gutters) {
        List<Level> inside = new ArrayList<>();
        for (List<Level> page : pages) {
            int first = 0;
            int last = page.size();
            while (first < last && page.get(first).isLonely()) {
                first++;
            }
            while (last > first && page.get(last - 1).isLonely()) {
                last--;
            }
            page.subList(first, last).stream()
                    .filter(level -> !level.crosses(gutters))
                    .forEach(inside::add);
        }
        return inside;
    }

    /** Narrows strips to what long texts leave free, too. */
    private static List<Gutter> narrowed(List<Gutter> gutters, List<Level> levels) {
        List<Gutter> narrowed = new ArrayList<>();
        for (Gutter gutter : gutters) {
            double left = gutter.left();
            double right = gutter.right();
            double size = 0;
            for (Level level : levels) {
                size = Math.max(size, level.size());
                for (Segment segment : level.segments()) {
                    if (segment.right() > gutter.left() && segment.left() < gutter.right()) {
                        boolean fromLeft = segment.left() - gutter.left() < gutter.right() - segment.right();
                        left = fromLeft ? Math.max(left, segment.right()) : left;
                        right = fromLeft ? right : Math.min(right, segment.left());
                    }
                }
            }
            if (right - left >= NARROWEST * size) {
                narrowed.add(new Gutter(left, right));
            }
        }
        return narrowed;
    }

    /**
     * Leaves out strips that no level shows, because texts stand on only one side of it at a time, and one side holds hardly any: one after the
     * other, because the column between two of them may be that of a head alone.
     */
    private static List<Gutter> witnessed(List<Gutter> gutters, List<Level> levels) {
        List<Gutter> witnessed = new ArrayList<>(gutters);
        while (!witnessed.isEmpty()) {
            int[] witnesses = witnesses(witnessed, levels);
            int[] texts = texts(witnessed, levels);
            int weakest = -1;
            int least = Integer.MAX_VALUE;
            for (int g = 0; g < witnesses.length; g++) {
                int beside = Math.min(texts[g], texts[g + 1]);
                boolean shown = witnesses[g] >= WITNESSES || beside >= FEWEST_TEXTS;
                if (!shown && witnesses[g] + beside < least) {
                    least = witnesses[g] + beside;
                    weakest = g;
                }
            }
            if (weakest < 0) {
                return witnessed;
            }
            witnessed.remove(weakest);
        }
        return witnessed;
    }

    /** Returns for each strip on how many levels texts stand right beside it on both sides. */
    private static int[] witnesses(List<Gutter> gutters, List<Level> levels) {
        int[] witnesses = new int[gutters.size()];
        for (Level level : levels) {
            for (int i = 1; i < level.segments().size(); i++) {
                double from = level.segments().get(i - 1).right();
                double to = level.segments().get(i).left();
                int only = -1;
                int free = 0;
                for (int g = 0; g < witnesses.length; g++) {
                    if (gutters.get(g).middle() > from && gutters.get(g).middle() < to) {
                        only = g;
                        free++;
                    }
                }
                if (free == 1) {
                    witnesses[only]++;
                }
            }
        }
        return witnesses;
    }

    /** Returns how many texts each column holds. */
    private static int[] texts(List<Gutter> gutters, List<Level> levels) {
        Columns columns = new Columns(gutters, 0, 0);
        int[] texts = new int[columns.count()];
        for (Level level : levels) {
            level.segments().forEach(segment -> texts[columns.of(segment)]++);
        }
        return texts;
    }
}
