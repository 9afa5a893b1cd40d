package io.github.fengong.extract.pdf.borderless;

import io.github.fengong.extract.pdf.page.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The lines across that are drawn in the part of a table: where each row ends in one, only those between columns are left out. */
final class HorizontalRules {

    private static final Pattern SERIAL = Pattern.compile("[（(]?\\d{1,3}[)）.．、]?");

    /** Lines no farther apart than this are one, in points. */
    private static final double SAME = 3;

    /** A table with fewer lines has them round its header only. */
    private static final int FEWEST = 4;

    /** A line that goes on leaves less room than this, in em: what must not begin a line takes a character with it. */
    private static final double ROOM = 1.6;

    private final TablePart part;
    private final List<Rule> rules;
    private final double[] rights;
    private final List<Double> heights = new ArrayList<>();

    HorizontalRules(TablePart part, List<Rule> pageRules) {
        this.part = part;
        this.rights = part.rights();
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

    /** Tells whether a line is drawn under each row: neither two serials nor two rows of full lines stand between two lines. */
    boolean divideRows() {
        if (heights.size() < FEWEST) {
            return false;
        }
        int bands = 0;
        int several = 0;
        for (int i = 1; i < heights.size(); i++) {
            List<Level> band = between(heights.get(i - 1), heights.get(i));
            bands += band.isEmpty() ? 0 : 1;
            several += serials(band) > 1 || holdsRows(band) ? 1 : 0;
        }
        return several * 4 < bands;
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
        for (int i = 1; i < band.size(); i++) {
            int shared = 0;
            int ended = 0;
            for (Segment next : band.get(i).segments()) {
                int column = part.columns().of(next);
                for (Segment above : band.get(i - 1).segments()) {
                    if (part.columns().of(above) == column) {
                        shared++;
                        ended += above.right() + ROOM * above.size() < rights[column] ? 1 : 0;
                    }
                }
            }
            if (shared > 1 && ended * 2 >= shared) {
                return true;
            }
        }
        return false;
    }

    /** Returns the lines between columns, left out where a title runs over them. */
    List<Rule> verticals() {
        List<Double> ends = new ArrayList<>(heights);
        ends.add(0, Math.min(part.top(), heights.get(0)));
        ends.add(Math.max(part.bottom(), heights.get(heights.size() - 1)));
        List<Rule> verticals = new ArrayList<>();
        double left = rules.stream().mapToDouble(Rule::start).min().orElseThrow();
        double right = rules.stream().mapToDouble(Rule::end).max().orElseThrow();
        for (int i = 1; i < ends.size(); i++) {
            double top = ends.get(i - 1);
            double bottom = ends.get(i);
            if (bottom <= top) {
                continue;
            }
            for (Gutter gutter : gutters(between(top, bottom))) {
                verticals.add(vertical(x(gutter), top, bottom));
            }
            verticals.add(vertical(left, top, bottom));
            verticals.add(vertical(right, top, bottom));
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

    private static Rule vertical(double x, double top, double bottom) {
        return new Rule(false, x, top, bottom, 0.5);
    }

    /** Returns where lines end in a strip, or its middle. */
    private double x(Gutter gutter) {
        for (Rule rule : rules) {
            for (double end : new double[] {rule.start(), rule.end()}) {
                if (end > gutter.left() && end < gutter.right()) {
                    return end;
                }
            }
        }
        return gutter.middle();
    }
}
