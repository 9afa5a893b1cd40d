package io.github.fengong.extract.pdf.borderless;

import io.github.fengong.extract.pdf.page.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;

/** The lines across that are drawn in the part of a table: where each row ends in one, only those between columns are left out. */
final class HorizontalRules {

    private static final Pattern SERIAL = Pattern.compile("[（(]?\\d{1,3}[)）.．、]?");

    /** Lines no farther apart than this are one, in points. */
    private static final double SAME = 3;

    /** A table with no more spaces between lines on a page has them round its header only. */
    private static final int FEWEST = 2;

    /** A line runs along a table when it does along this much of it. */
    private static final double WHOLE = 0.6;

    /** No cell is open at the end of a part where lines run along this much of it. */
    private static final double CLOSED = 0.97;

    /** The lines of a table end at most this far beyond its text, in points. */
    private static final double FRAME = 80;

    private static final double THICKNESS = 0.5;

    private final TablePart part;
    private final List<Rule> rules;
    private final double[] limits;
    private final List<Double> heights = new ArrayList<>();

    HorizontalRules(TablePart part, List<Rule> pageRules, double[] limits) {
        this.part = part;
        this.limits = limits;
        double left = part.columns().left();
        double right = part.columns().right();
        this.rules = pageRules.stream()
                .filter(Rule::horizontal)
                .filter(rule -> rule.position()
                                > part.top() - 2 * part.levels().get(0).size()
                        && rule.position()
                                < part.bottom() + 2 * part.levels().get(0).size()
                        && Math.min(rule.end(), right) - Math.max(rule.start(), left) > SAME)
                .sorted(Comparator.comparingDouble(Rule::position))
                .toList();
        for (Rule rule : rules) {
            if (heights.isEmpty() || rule.position() - heights.get(heights.size() - 1) > SAME) {
                heights.add(rule.position());
            }
        }
    }

    /** Tells whether a line is drawn under each row of some parts: neither two serials nor rows under each other stand between two lines. */
    static boolean divideRows(List<HorizontalRules> parts) {
        int bands = 0;
        int several = 0;
        for (HorizontalRules part : parts) {
            for (int i = 1; i < part.heights.size(); i++) {
                List<Level> band = part.between(part.heights.get(i - 1), part.heights.get(i));
                bands += band.isEmpty() ? 0 : 1;
                several += part.serials(band) > 1 || part.holdsRows(band) ? 1 : 0;
            }
        }
        return several * 4 < bands && bands > FEWEST * parts.size();
    }

    /** Tells whether no line is drawn under some cells at the end of the part, as browsers leave it out under cells that go on. */
    boolean endsOpen() {
        if (heights.isEmpty()) {
            return true;
        }
        double last = heights.get(heights.size() - 1);
        return part.bottom() > last + part.levels().get(0).size() || along(last) < CLOSED;
    }

    /** Returns the heights of the lines that run along most of the table. */
    List<Double> whole() {
        return heights.stream().filter(height -> along(height) > WHOLE).toList();
    }

    /** Returns along which part of the table lines of a height run. */
    private double along(double height) {
        Columns columns = part.columns();
        double along = 0;
        for (Rule rule : rules) {
            if (rule.position() >= height && rule.position() <= height + SAME) {
                along += Math.min(rule.end(), columns.right()) - Math.max(rule.start(), columns.left());
            }
        }
        return along / (columns.right() - columns.left());
    }

    /** Returns where the lines begin that run along the table, or what is given where none do. */
    double left(double text) {
        return rules.stream()
                .mapToDouble(Rule::start)
                .filter(start -> start > text - FRAME)
                .min()
                .orElse(text);
    }

    /** Returns where the lines end that run along the table, or what is given where none do. */
    double right(double text) {
        return rules.stream()
                .mapToDouble(Rule::end)
                .filter(end -> end < text + FRAME)
                .max()
                .orElse(text);
    }

    private List<Level> between(double top, double bottom) {
        return part.levels().stream()
                .filter(level -> level.baseline() > top && level.baseline() < bottom)
                .toList();
    }

    private long serials(List<Level> band) {
        return band.stream()
                .map(Level::first)
                .filter(first -> part.columns().of(first) == 0
                        && SERIAL.matcher(first.text()).matches())
                .count();
    }

    /** Tells whether texts begin under each other in several columns at once, though the lines above had room for them. */
    private boolean holdsRows(List<Level> band) {
        Band lines = Band.of(band, part.columns());
        for (int i = 1; i < band.size(); i++) {
            int shared = 0;
            int ended = 0;
            for (List<Line> column : lines.columns()) {
                for (int j = 1; j < column.size(); j++) {
                    if (column.get(j).baseline() == band.get(i).baseline()
                            && column.get(j - 1).baseline() == band.get(i - 1).baseline()) {
                        shared++;
                        boolean ends = column.get(j - 1)
                                .hasRoomFor(column.get(j), limits[column.get(j).column()]);
                        ended += ends ? 1 : 0;
                    }
                }
            }
            if (shared > 1 && ended == shared) {
                return true;
            }
        }
        return false;
    }

    /** Returns the lines between columns, left out where a title runs over them, and those at both sides. */
    List<Rule> verticals(double[] xs) {
        List<Double> ends = new ArrayList<>(heights);
        ends.add(0, heights.isEmpty() ? part.top() : Math.min(part.top(), heights.get(0)));
        ends.add(heights.isEmpty() ? part.bottom() : Math.max(part.bottom(), heights.get(heights.size() - 1)));
        List<Rule> verticals = new ArrayList<>();
        for (int i = 1; i < ends.size(); i++) {
            double top = ends.get(i - 1);
            double bottom = ends.get(i);
            if (bottom <= top) {
                continue;
            }
            List<Gutter> free = gutters(between(top, bottom));
            for (int x = 0; x < xs.length; x++) {
                boolean side = x == 0 || x == xs.length - 1;
                if (side || free.contains(part.columns().gutters().get(x - 1))) {
                    verticals.add(new Rule(false, xs[x], top, bottom, THICKNESS));
                }
            }
        }
        return verticals;
    }

    /** The strips between the cells of a row; a title that stands alone in it covers all columns. */
    private List<Gutter> gutters(List<Level> band) {
        List<Gutter> gutters = part.columns().gutters();
        if (!band.isEmpty() && band.stream().allMatch(level -> level.isLonely() && level.crosses(gutters))) {
            return List.of();
        }
        return gutters.stream()
                .filter(gutter -> band.stream().noneMatch(level -> level.crosses(List.of(gutter))))
                .toList();
    }

    /** Returns where the columns of parts end: where lines end in the strips between them, or in the middle of these. */
    static double[] xs(List<HorizontalRules> parts, List<Gutter> gutters, double left, double right) {
        double[] xs = new double[gutters.size() + 2];
        xs[0] = left;
        xs[xs.length - 1] = right;
        for (int i = 0; i < gutters.size(); i++) {
            Gutter gutter = gutters.get(i);
            xs[i + 1] = parts.stream()
                    .flatMap(part -> part.rules.stream())
                    .flatMapToDouble(rule -> DoubleStream.of(rule.start(), rule.end()))
                    .filter(end -> end > gutter.left() && end < gutter.right())
                    .findFirst()
                    .orElse(gutter.middle());
        }
        return xs;
    }
}
