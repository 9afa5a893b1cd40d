package io.github.fengong.extract.pdf.grid;

import io.github.fengong.extract.pdf.page.Glyph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Mends the lines between the columns of tables whose sides are open, as typesetters draw them: they stop short of the lines across, leave
 * out blank space, and the heads. A line goes on through a space without text, and through heads that stand one in each column. Where texts
 * run over it, or a title stands in one column only, it stays interrupted, and what stands there is a row with cells of its own.
 */
public final class InterruptedColumns {

    /** A line is drawn through a row when it runs along this much of it. */
    private static final double DRAWN = 0.7;

    /** The free space on either side of a line, in em. */
    private static final double FREE = 0.25;

    /** A gap through all lines that is this wide is the space between columns, in em. */
    private static final double COLUMN_GAP = 1;

    /** So many lines with the same gap are no chance. */
    private static final int FEWEST = 3;

    private final RuleStack stack;
    private final List<Double> xs;
    private final List<Glyph> glyphs;
    private final List<Edge> across = new ArrayList<>();
    private final List<Edge> down = new ArrayList<>();

    private InterruptedColumns(RuleStack stack, List<Glyph> glyphs) {
        this.stack = stack;
        this.xs =
                stack.columns().stream().map(Edge::position).distinct().sorted().toList();
        this.glyphs = glyphs.stream()
                .filter(glyph -> !glyph.isBlank()
                        && glyph.pointX() > stack.left()
                        && glyph.pointX() < stack.right()
                        && glyph.pointY() > stack.top()
                        && glyph.pointY() < stack.bottom())
                .toList();
    }

    /** Between two heights: the texts there, and the lines that run through. */
    private record Band(double top, double bottom, List<Glyph> glyphs, List<Double> lines) {}

    /** Returns the edges of a page with what is left out between the columns of tables with open sides. */
    public static Edges mend(Edges edges, List<Glyph> glyphs) {
        List<Edge> horizontal = new ArrayList<>(edges.horizontal());
        List<Edge> vertical = new ArrayList<>(edges.vertical());
        for (RuleStack stack : RuleStack.of(edges)) {
            InterruptedColumns columns = of(stack, edges, glyphs);
            List<Band> bands = columns.bands(edges);
            if (columns.divideGroups(bands)) {
                vertical.removeIf(columns.stack::holds);
                continue;
            }
            columns.mend(bands, edges);
            horizontal.addAll(columns.across);
            vertical.addAll(columns.down);
        }
        return new Edges(horizontal, vertical);
    }

    /** A table begins with a row that lines run through, or with heads: what else stands above, under a line of the same width, is no part. */
    private static InterruptedColumns of(RuleStack stack, Edges edges, List<Glyph> glyphs) {
        InterruptedColumns columns = new InterruptedColumns(stack, glyphs);
        while (columns.stack.rules().size() > 2 && !columns.begins(columns.bands(edges))) {
            columns = new InterruptedColumns(columns.stack.withoutFirst(), glyphs);
        }
        return columns;
    }

    private boolean begins(List<Band> bands) {
        Optional<Band> first =
                bands.stream().filter(band -> !band.glyphs().isEmpty()).findFirst();
        boolean inFirst = first.filter(band -> band.top() < stack.rules().get(1).position())
                .isPresent();
        return inFirst && (!first.get().lines().isEmpty() || !heads(first.get()).isEmpty());
    }

    /** Tells whether several columns of text stand between two lines down where several lines of text stand under each other. */
    private boolean divideGroups(List<Band> bands) {
        for (int i = 1; i < stack.rules().size(); i++) {
            double top = stack.rules().get(i - 1).position();
            double bottom = stack.rules().get(i).position();
            List<Glyph> body = bands.stream()
                    .filter(band -> !band.lines().isEmpty() && band.top() >= top && band.bottom() <= bottom)
                    .flatMap(band -> band.glyphs().stream())
                    .sorted(Comparator.comparingDouble(Glyph::x))
                    .toList();
            if (hasGap(body)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasGap(List<Glyph> body) {
        double right = Double.POSITIVE_INFINITY;
        for (Glyph glyph : body) {
            double from = right;
            boolean gap = glyph.x() - from >= COLUMN_GAP * glyph.size();
            if (gap
                    && xs.stream().noneMatch(x -> x > from && x < glyph.x())
                    && lines(body, from, glyph.x()) >= FEWEST) {
                return true;
            }
            right = right == Double.POSITIVE_INFINITY ? glyph.right() : Math.max(right, glyph.right());
        }
        return false;
    }

    /** Counts the lines with text on both sides of a gap, before the next lines down. */
    private long lines(List<Glyph> body, double from, double to) {
        double left = xs.stream().filter(x -> x <= from).max(Double::compare).orElse(stack.left());
        double right = xs.stream().filter(x -> x >= to).min(Double::compare).orElse(stack.right());
        Set<Long> before = baselines(body, left, from);
        before.retainAll(baselines(body, to, right));
        return before.size();
    }

    private static Set<Long> baselines(List<Glyph> body, double from, double to) {
        return body.stream()
                .filter(glyph -> glyph.pointX() > from && glyph.pointX() < to)
                .map(glyph -> Math.round(glyph.y()))
                .collect(Collectors.toSet());
    }

    private void mend(List<Band> bands, Edges edges) {
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            List<Double> through = band.glyphs().isEmpty() ? beside(bands, i) : heads(band);
            through.stream()
                    .filter(x -> !band.lines().contains(x))
                    .forEach(x -> down.add(new Edge(x, band.top(), band.bottom())));
            if (!band.glyphs().isEmpty() && band.lines().isEmpty() && through.isEmpty()) {
                addBorder(band.top());
                addBorder(band.bottom());
            }
        }
        if (!down.isEmpty() || !across.isEmpty()) {
            down.add(new Edge(side(stack.left(), edges), stack.top(), stack.bottom()));
            down.add(new Edge(side(stack.right(), edges), stack.top(), stack.bottom()));
        }
    }

    private List<Band> bands(Edges edges) {
        TreeSet<Double> cuts = new TreeSet<>();
        edges.horizontal().stream()
                .filter(edge -> edge.position() >= stack.top()
                        && edge.position() <= stack.bottom()
                        && edge.overlap(stack.left(), stack.right()) > 0)
                .forEach(edge -> cuts.add(edge.position()));
        for (Edge column : stack.columns()) {
            for (double end : new double[] {column.start(), column.end()}) {
                boolean known = !cuts.subSet(end - EdgeGroups.MEETING, true, end + EdgeGroups.MEETING, true)
                        .isEmpty();
                if (!known && end > stack.top() && end < stack.bottom()) {
                    cuts.add(end);
                }
            }
        }
        List<Double> heights = List.copyOf(cuts);
        List<Band> bands = new ArrayList<>();
        for (int i = 1; i < heights.size(); i++) {
            double top = heights.get(i - 1);
            double bottom = heights.get(i);
            List<Glyph> inside = glyphs.stream()
                    .filter(glyph -> glyph.pointY() > top && glyph.pointY() < bottom)
                    .toList();
            bands.add(new Band(
                    top,
                    bottom,
                    inside,
                    xs.stream().filter(x -> isDrawn(x, top, bottom)).toList()));
        }
        return bands;
    }

    private boolean isDrawn(double x, double top, double bottom) {
        double along = stack.columns().stream()
                .filter(column -> column.position() == x)
                .mapToDouble(column -> column.overlap(top, bottom))
                .sum();
        return along >= DRAWN * (bottom - top);
    }

    /** The lines that go on above or under a space without text. */
    private List<Double> beside(List<Band> bands, int i) {
        return xs.stream()
                .filter(x -> i > 0 && bands.get(i - 1).lines().contains(x)
                        || i + 1 < bands.size() && bands.get(i + 1).lines().contains(x))
                .toList();
    }

    /** The lines between heads that stand one in each column, where none is drawn; the first column may have none. */
    private List<Double> heads(Band band) {
        if (!band.lines().isEmpty()) {
            return List.of();
        }
        List<Double> free = xs.stream()
                .filter(x -> band.glyphs().stream()
                        .noneMatch(glyph ->
                                glyph.x() < x + FREE * glyph.size() && glyph.right() > x - FREE * glyph.size()))
                .toList();
        for (int i = 0; i < free.size(); i++) {
            double from = free.get(i);
            double to = i + 1 < free.size() ? free.get(i + 1) : stack.right();
            if (band.glyphs().stream().noneMatch(glyph -> glyph.pointX() > from && glyph.pointX() < to)) {
                return List.of();
            }
        }
        return free;
    }

    private void addBorder(double y) {
        boolean known = stack.rules().stream().anyMatch(rule -> Math.abs(rule.position() - y) <= EdgeGroups.MEETING);
        if (!known && across.stream().noneMatch(edge -> edge.position() == y)) {
            across.add(new Edge(y, stack.left(), stack.right()));
        }
    }

    /** The x of a line at a side, where one is drawn in part. */
    private static double side(double x, Edges edges) {
        return edges.vertical().stream()
                .map(Edge::position)
                .filter(position -> Math.abs(position - x) <= EdgeGroups.MEETING)
                .min(Comparator.comparingDouble(position -> Math.abs(position - x)))
                .orElse(x);
    }
}
