package io.github.fengong.extract.pdf.align;

import io.github.fengong.extract.pdf.text.TextRow;
import java.util.ArrayList;
import java.util.List;

/** The space between two words of a row, in points. */
record Gap(double left, double right) {

    /** Returns the gaps of a row that are at least as wide as some em. */
    static List<Gap> of(TextRow row, double width) {
        List<Gap> gaps = new ArrayList<>();
        double end = row.words().get(0).right();
        for (int i = 1; i < row.words().size(); i++) {
            double next = row.words().get(i).left();
            if (next - end >= width * row.size()) {
                gaps.add(new Gap(end, next));
            }
            end = Math.max(end, row.words().get(i).right());
        }
        return gaps;
    }

    double middle() {
        return (left + right) / 2;
    }

    double width() {
        return right - left;
    }

    double overlap(Gap other) {
        return Math.min(right, other.right) - Math.max(left, other.left);
    }

    boolean holds(double x) {
        return x >= left && x <= right;
    }
}
