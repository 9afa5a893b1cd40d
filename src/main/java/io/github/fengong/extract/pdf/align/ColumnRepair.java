package io.github.fengong.extract.pdf.align;

import io.github.fengong.extract.pdf.text.TextRow;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins columns that hold only the sign of a currency or a percent sign with the numbers they belong to. */
final class ColumnRepair {

    private static final Pattern BEFORE_NUMBERS = Pattern.compile("(US|A|C)?[$€£¥￥(]+");
    private static final Pattern AFTER_NUMBERS = Pattern.compile("[%％)*†‡]+|\\(?[a-z]\\)|[a-z]");

    private ColumnRepair() {}

    static double[] repair(double[] separators, List<TextRow> rows) {
        int columns = separators.length + 1;
        boolean[] removed = new boolean[separators.length];
        for (int column = 0; column < columns; column++) {
            List<String> texts = texts(column, separators, rows);
            if (texts.isEmpty()) {
                continue;
            }
            if (column + 1 < columns
                    && texts.stream()
                            .allMatch(text -> BEFORE_NUMBERS.matcher(text).matches())) {
                removed[column] = true;
            } else if (column > 0
                    && texts.stream()
                            .allMatch(text -> AFTER_NUMBERS.matcher(text).matches())) {
                removed[column - 1] = true;
            }
        }
        List<Double> kept = new ArrayList<>();
        for (int i = 0; i < separators.length; i++) {
            if (!removed[i]) {
                kept.add(separators[i]);
            }
        }
        return kept.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static List<String> texts(int column, double[] separators, List<TextRow> rows) {
        List<String> texts = new ArrayList<>();
        for (TextRow row : rows) {
            PieceRow.of(row, separators)
                    .in(column)
                    .filter(piece -> !piece.isSpanning())
                    .ifPresent(piece -> texts.add(piece.text()));
        }
        return texts;
    }
}
