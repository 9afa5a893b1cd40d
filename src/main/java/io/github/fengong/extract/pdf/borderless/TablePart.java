package io.github.fengong.extract.pdf.borderless;

import java.util.Arrays;
import java.util.List;

/**
 * The part of a table on one page.
 *
 * @param page the index of its page in the run of pages
 * @param levels its levels, from top to bottom; never empty
 * @param columns its columns
 * @param continued whether it stands at the top of its page, so that it may go on with what stands on the page before
 */
record TablePart(int page, List<Level> levels, Columns columns, boolean continued) {

    /** What stands up above a baseline, and hangs down below it, in em. */
    static final double ASCENT = 1;

    static final double DESCENT = 0.3;

    /** Where all lines of a column leave so much free before the next one, they end for other reasons, in em. */
    private static final double UNWRAPPED = 4;

    TablePart {
        levels = List.copyOf(levels);
    }

    double top() {
        Level first = levels.get(0);
        return first.baseline() - ASCENT * first.size();
    }

    double bottom() {
        Level last = levels.get(levels.size() - 1);
        return last.baseline() + DESCENT * last.size();
    }

    /**
     * Returns where the lines of each column must end: where its longest do, or before the next column where they leave so much free that they
     * were not wrapped.
     */
    static double[] limits(List<TablePart> parts) {
        Columns columns = parts.get(0).columns();
        double[] lefts = new double[columns.count()];
        double[] limits = new double[columns.count()];
        Arrays.fill(lefts, Double.MAX_VALUE);
        double size = 0;
        for (TablePart part : parts) {
            for (Level level : part.levels()) {
                if (!level.crosses(columns.gutters())) {
                    size = Math.max(size, level.size());
                    for (Segment segment : level.segments()) {
                        int column = columns.of(segment);
                        limits[column] = Math.max(limits[column], segment.right());
                        lefts[column] = Math.min(lefts[column], segment.left());
                    }
                }
            }
        }
        for (int i = 0; i + 1 < limits.length; i++) {
            boolean open = lefts[i + 1] < Double.MAX_VALUE && lefts[i + 1] - limits[i] > UNWRAPPED * size;
            limits[i] = open ? lefts[i + 1] - size : limits[i];
        }
        return limits;
    }
}
