package io.github.fengong.compare;

import io.github.fengong.model.Measure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is compared of a row.
 *
 * @param words measure and practice, white space folded; rows with the same words are identical
 * @param measure the letters of the measure
 * @param practice the letters of the practice
 * @param measureShare 1 where the measure stands in this row alone, 1/n where it stands in n rows of the table
 * @param practiceShare the same of the practice
 */
record RowText(String words, LetterText measure, LetterText practice, double measureShare, double practiceShare) {

    private static final char FIELD_END = '\u001F';

    static List<RowText> ofRows(List<Measure> rows) {
        List<LetterText> measures =
                rows.stream().map(row -> LetterText.of(row.measure())).toList();
        List<LetterText> practices =
                rows.stream().map(row -> LetterText.of(row.practice())).toList();
        Map<String, Integer> measureCounts = count(measures);
        Map<String, Integer> practiceCounts = count(practices);
        List<RowText> texts = new ArrayList<>(rows.size());
        for (int at = 0; at < rows.size(); at++) {
            Measure row = rows.get(at);
            texts.add(new RowText(
                    FoldedText.fold(row.measure()) + FIELD_END + FoldedText.fold(row.practice()),
                    measures.get(at),
                    practices.get(at),
                    1.0 / measureCounts.get(measures.get(at).letters()),
                    1.0 / practiceCounts.get(practices.get(at).letters())));
        }
        return texts;
    }

    private static Map<String, Integer> count(List<LetterText> texts) {
        Map<String, Integer> counts = new HashMap<>();
        texts.forEach(text -> counts.merge(text.letters(), 1, Integer::sum));
        return counts;
    }
}
