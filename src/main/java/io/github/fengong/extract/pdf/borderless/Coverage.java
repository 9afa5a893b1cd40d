package io.github.fengong.extract.pdf.borderless;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Counts over several pages how many levels have text at each place across, to find the strips that stay free. */
final class Coverage {

    /** Places are told apart to this, in points. */
    private static final double STEP = 0.25;

    /** This part of the levels may run across a strip: titles with a blank in them. */
    private static final double TOLERANCE = 0.02;

    /** A text is short when it is not longer than this, in em. */
    private static final double SHORT = 2.5;

    private int[] counts = new int[0];
    private int levels;
    private double size;

    /** Returns the coverage of one page. A long text that stands alone does not count: it may be a title or prose. A serial is neither. */
    static Coverage of(List<Level> page) {
        Coverage coverage = new Coverage();
        for (Level level : page) {
            if (!level.isLonely()) {
                coverage.levels++;
                coverage.add(level);
            } else if (level.right() - level.left() < SHORT * level.size()) {
                coverage.add(level);
            }
        }
        return coverage;
    }

    private void add(Level level) {
        size = Math.max(size, level.size());
        for (Segment segment : level.segments()) {
            int from = Math.max(0, (int) Math.floor(segment.left() / STEP));
            int to = Math.max(from, (int) Math.ceil(segment.right() / STEP));
            if (to > counts.length) {
                counts = Arrays.copyOf(counts, to + 1000);
            }
            for (int i = from; i < to; i++) {
                counts[i]++;
            }
        }
    }

    /** Returns how many levels were counted. */
    int levels() {
        return levels;
    }

    /** Returns this coverage with that of another page. */
    Coverage with(Coverage other) {
        Coverage sum = new Coverage();
        sum.counts = Arrays.copyOf(counts, Math.max(counts.length, other.counts.length));
        for (int i = 0; i < other.counts.length; i++) {
            sum.counts[i] += other.counts[i];
        }
        sum.levels = levels + other.levels;
        sum.size = Math.max(size, other.size);
        return sum;
    }

    /** Returns the strips between texts that stay free, at least some em wide. */
    List<Gutter> free(double narrowest) {
        int tolerated = (int) (TOLERANCE * levels);
        List<Gutter> free = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > tolerated) {
                if (start >= 0 && (i - start) * STEP >= narrowest * size) {
                    free.add(new Gutter(start * STEP, i * STEP));
                }
                start = i + 1;
            }
        }
        return free;
    }
}
