package io.github.fengong.extract.pdf.borderless;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands on one baseline of a page.
 *
 * @param baseline the baseline, in points from the top
 * @param segments the segments, from left to right; never empty
 */
record Level(double baseline, List<Segment> segments) {

    Level {
        segments = List.copyOf(segments);
    }

    boolean isLonely() {
        return segments.size() == 1;
    }

    Segment first() {
        return segments.get(0);
    }

    double size() {
        return segments.stream().mapToDouble(Segment::size).max().orElseThrow();
    }

    /** Tells whether a text on it runs across a strip between columns. */
    boolean crosses(List<Gutter> gutters) {
        return segments.stream().anyMatch(segment -> gutters.stream().anyMatch(segment::covers));
    }

    String text() {
        return segments.stream().map(Segment::text).collect(Collectors.joining(" "));
    }
}
