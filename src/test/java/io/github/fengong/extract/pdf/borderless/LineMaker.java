package io.github.fengong.extract.pdf.borderless;

import java.util.ArrayList;
import java.util.List;

/** Makes the lines of columns: ten points high, columns a hundred points wide. */
final class LineMaker {

    static final double SIZE = 10;

    private LineMaker() {}

    /** Returns the lines of a column, as in {@code 10 第一行} for each: the baseline, the text. */
    static List<Line> column(int column, String... texts) {
        List<Line> lines = new ArrayList<>();
        for (String text : texts) {
            double baseline = Double.parseDouble(text.substring(0, text.indexOf(' ')));
            String words = text.substring(text.indexOf(' ') + 1);
            double left = 100.0 * column;
            lines.add(new Line(column, left, left + words.length() * SIZE, baseline, SIZE, words));
        }
        return lines;
    }
}
