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

    Level {
        segments = List.copyOf(segments);
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
