package io.github.fengong.extract.pdf.stitch;

import io.github.fengong.extract.pdf.text.TextLine;
import java.util.Arrays;
import java.util.Optional;

/** Matches the columns of a table and its continuation whose columns are not drawn, by where their texts stand. */
final class ColumnTexts {

    private final double[] left;
    private final double[] right;

    private ColumnTexts(StitchedTable table) {
        left = new double[table.columns()];
        right = new double[table.columns()];
        Arrays.fill(left, Double.MAX_VALUE);
        Arrays.fill(right, -Double.MAX_VALUE);
        for (StitchedCell cell : table.cells()) {
            if (cell.columnSpan() > 1) {
                continue;
            }
            for (TextLine line : cell.lines()) {
                left[cell.column()] = Math.min(left[cell.column()], line.left());
                right[cell.column()] = Math.max(right[cell.column()], line.right());
            }
        }
    }

    /** Returns the match of tables with as many columns, whose texts stand above each other and over no others. */
    static Optional<ColumnMatch> match(StitchedTable table, StitchedTable continuation) {
        if (table.columns() != continuation.columns()) {
            return Optional.empty();
        }
        ColumnTexts upper = new ColumnTexts(table);
        ColumnTexts lower = new ColumnTexts(continuation);
        for (int i = 0; i < table.columns(); i++) {
            for (int j = 0; j < table.columns(); j++) {
                boolean over = upper.left[i] < lower.right[j] && upper.right[i] > lower.left[j];
                boolean known = upper.left[i] <= upper.right[i] && lower.left[j] <= lower.right[j];
                if (known && over != (i == j)) {
                    return Optional.empty();
                }
            }
        }
        return ColumnMatch.byCount(table.xs(), continuation.xs());
    }
}
