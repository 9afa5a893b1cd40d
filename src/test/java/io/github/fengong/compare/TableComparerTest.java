package io.github.fengong.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.model.Assignment;
import io.github.fengong.model.ChangeSummary;
import io.github.fengong.model.Measure;
import io.github.fengong.model.RowChange;
import io.github.fengong.model.TableDiff;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TableComparerTest {

    private final TableComparer comparer = new TableComparer();

    @Test
    void findsExactlyTheChangesOfTheLaterSample() {
        TableDiff diff = comparer.compare(Editions.sample(), Editions.laterSample());

        assertThat(diff.changes().stream().map(TableComparerTest::describe))
                .containsExactly(
                        "CHANGED 1.2 -> 1.2 [PRACTICE] +[] -[]",
                        "CHANGED 1.6 -> 1.6 [RESPONSIBILITY] +[市发改局 SUPPORTING, 市自然资源局 SUPPORTING] -[]",
                        "REMOVED 2.5 -> none [] +[] -[市政务服务数据管理局 LEAD, 市发改局 SUPPORTING, 市交通运输局 SUPPORTING, 市住建局 SUPPORTING, 市水务局 SUPPORTING]",
                        "ADDED none -> 3.12 [] +[市司法局 LEAD, 各区县政府 SUPPORTING] -[]",
                        "CHANGED 4.1 -> 4.1 [MEASURE] +[] -[]",
                        "MOVED 4.10 -> 4.9 [] +[] -[]",
                        "MOVED 4.9 -> 4.10 [] +[] -[]");
        assertThat(diff.summary()).isEqualTo(new ChangeSummary(1, 1, 3, 2, 52));
        assertThat(diff.renames()).isEmpty();
    }

    private static String describe(RowChange change) {
        return change.kind() + " " + place(change.before().orElse(null)) + " -> "
                + place(change.after().orElse(null)) + " " + change.changedFields() + " +"
                + names(change.assignments().added()) + " -"
                + names(change.assignments().removed());
    }

    private static String place(Measure row) {
        return row == null ? "none" : row.section() + "." + row.serial();
    }

    private static List<String> names(List<Assignment> assignments) {
        return assignments.stream()
                .map(assignment -> assignment.name() + " " + assignment.role())
                .toList();
    }
}
