package io.github.fengong.extract.pdf.borderless;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands on one baseline of a page.
 *
 * @param baseline the baseline, in points from the top
 * @param segments the segments, from left to right; never empty
 * @param isLonely whether it is a single text, with no wide gaps
 */
record Level(double baseline, List<Segment> segments, boolean isLonely) {

    /** Text leaves a strip free where it leaves this much of it, or a gap that is wider than that between Chinese and Latin, in em. */
    private static final double FREE = 0.5;

    private static final double GAP = 0.35;

    Level {
        segments = List.copyOf(segments);
    }

    Segment first() {
        return segments.get(0);
    }

    double size() {
        return segments.stream().mapToDouble(Segment::size).max().orElseThrow();
    }

    double left() {
        return first().left();
    }

    double right() {
        return segments.get(segments.size() - 1).right();
    }

    /** Tells whether its text runs across a strip between columns. */
    boolean crosses(List<Gutter> gutters) {
        return gutters.stream().anyMatch(this::crosses);
    }

    /** Tells whether its text runs across a strip: no gap lies there, but that between Chinese and Latin. */
    boolean crosses(Gutter gutter) {
        if (left() > gutter.left() + Gutter.EDGE || right() < gutter.right() - Gutter.EDGE) {
            return false;
        }
        for (int i = 1; i < segments.size(); i++) {
            double from = Math.max(gutter.left(), segments.get(i - 1).right());
            double to = Math.min(gutter.right(), segments.get(i).left());
            if (to - from >= Math.min(FREE * gutter.width(), GAP * size())) {
                return false;
            }
        }
        return true;
    }

    String text() {
        return segments.stream().map(Segment::text).collect(Collectors.joining(" "));
    }
}
