package io.github.fengong.extract.pdf.align;

import io.github.fengong.extract.pdf.page.Glyph;
import io.github.fengong.extract.pdf.text.TextRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Finds where rows of text are divided within a row of a ruled table: its columns are drawn, its rows are not. */
public final class TextRowCuts {

    private TextRowCuts() {}

    /**
     * Returns the positions between the rows, from top to bottom.
     *
     * @param glyphs the glyphs of the drawn row
     * @param xs the edges of its columns, from left to right
     */
    public static double[] find(List<Glyph> glyphs, double[] xs) {
        List<Gap> strips = IntStream.range(1, xs.length - 1)
                .mapToObj(i -> new Gap(xs[i], xs[i]))
                .toList();
        List<PieceRow> rows = new ArrayList<>();
        for (TextRow row : TextRow.of(glyphs)) {
            rows.add(PieceRow.of(row, strips));
        }
        BodyRows body = new BodyRows(rows, 0, RowCuts.tight(rows));
        double[] cuts = new double[rows.size()];
        int count = 0;
        for (int i = 1; i < rows.size(); i++) {
            if (body.isNew(i)) {
                cuts[count++] = RowCuts.between(rows.get(i - 1), rows.get(i));
            }
        }
        return Arrays.copyOf(cuts, count);
    }
}
