package io.github.fengong.extract.pdf.borderless;

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

    /** Returns how far to the right the texts of each column reach. */
    double[] rights() {
        double[] rights = new double[columns.count()];
        for (Level level : levels) {
            if (!level.crosses(columns.gutters())) {
                for (Segment segment : level.segments()) {
                    int column = columns.of(segment);
                    rights[column] = Math.max(rights[column], segment.right());
                }
            }
        }
        return rights;
    }
}
