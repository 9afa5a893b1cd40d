package io.github.fengong.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.compare.TableComparer;
import io.github.fengong.model.ChangeSummary;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.RowChange;
import io.github.fengong.model.TableDiff;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Editions of the sample in different formats, read and compared: only what was really changed is a change. */
final class SampleComparisonTest {

    private static final Map<String, MeasureTable> TABLES = new HashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"table.txt", "table.doc", "table.pdf", "table.html", "table.xlsx"})
    void theSameEditionInAnotherFormatHasNoChanges(String file) throws Exception {
        TableDiff diff = compare("table.docx", file);

        assertThat(diff.summary()).isEqualTo(new ChangeSummary(0, 0, 0, 0, 58));
        assertThat(diff.sections()).isEmpty();
        assertThat(diff.renames()).isEmpty();
        assertThat(diff.agencies()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "table.docx, table-v2.docx",
        "table.txt, table-v2.docx",
        "table.pdf, table-v2.docx",
        "table.doc, table-v2.pdf",
        "table.html, table-v2.pdf",
        "table.xlsx, table-v2.pdf"
    })
    void theLaterEditionHasExactlyItsChanges(String before, String after) throws Exception {
        TableDiff diff = compare(before, after);

        assertThat(diff.changes().stream().map(SampleComparisonTest::describe))
                .containsExactly(
                        "CHANGED 1.2 1.2 [PRACTICE] +0 -0",
                        "CHANGED 1.6 1.6 [RESPONSIBILITY] +2 -0",
                        "REMOVED 2.5 none [] +0 -5",
                        "ADDED none 3.12 [] +2 -0",
                        "CHANGED 4.1 4.1 [MEASURE] +0 -0",
                        "MOVED 4.10 4.9 [] +0 -0",
                        "MOVED 4.9 4.10 [] +0 -0");
        assertThat(diff.summary()).isEqualTo(new ChangeSummary(1, 1, 3, 2, 52));
        assertThat(diff.renames()).isEmpty();
    }

    private static String describe(RowChange change) {
        return change.kind() + " " + place(change.before()) + " " + place(change.after()) + " "
                + change.changedFields() + " +" + change.assignments().added().size() + " -"
                + change.assignments().removed().size();
    }

    private static String place(Optional<Measure> row) {
        return row.map(measure -> measure.section() + "." + measure.serial()).orElse("none");
    }

    private static TableDiff compare(String before, String after) throws Exception {
        return new TableComparer().compare(table(before), table(after));
    }

    private static MeasureTable table(String file) throws Exception {
        if (!TABLES.containsKey(file)) {
            TABLES.put(file, Samples.convert(file, false).table());
        }
        return TABLES.get(file);
    }
}
