package io.github.fengong.normalize.check;

import io.github.fengong.model.Measure;
import io.github.fengong.model.Section;
import java.util.List;

/**
 * What the checks look over.
 *
 * @param sections the sections
 * @param measures the measures with everything filled in
 * @param runs for each measure the number of the stretch of rows it belongs to; serials are compared within one
 * @param texts all words of the table as written, in reading order
 */
public record CheckedTable(
        List<Section> sections, List<Measure> measures, List<Integer> runs, List<WrittenText> texts) {

    public CheckedTable {
        sections = List.copyOf(sections);
        measures = List.copyOf(measures);
        runs = List.copyOf(runs);
        texts = List.copyOf(texts);
        if (measures.size() != runs.size()) {
            throw new IllegalArgumentException(
                    "every measure needs a run but there are " + measures.size() + " and " + runs.size());
        }
    }
}
