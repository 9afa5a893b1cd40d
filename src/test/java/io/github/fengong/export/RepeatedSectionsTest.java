package io.github.fengong.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureSections;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.Section;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Several tables of a document that each begin their sections with 一、 again. */
final class RepeatedSectionsTest {

    private static final List<Section> SECTIONS =
            List.of(section(1, "行政审批", 1), section(2, "商事制度", 2), section(1, "信用监管", 1), section(1, "联合监管", 1));

    @Test
    void eachMeasureHasTheTitleOfItsOwnSection() {
        MeasureTable table = table(1, 2, 2, 1, 1);
        DataTable<Measure> data = MeasureColumns.table(table, RoleWords.DEFAULT);
        Column<Measure> title = data.columns().stream()
                .filter(column -> column.name().equals("sectionTitle"))
                .findFirst()
                .orElseThrow();
        assertThat(data.rows().stream().map(row -> title.of(row).toString()))
                .containsExactly("行政审批", "商事制度", "商事制度", "信用监管", "联合监管");
    }

    @Test
    void measuresBeforeTheFirstSectionHaveNone() {
        MeasureTable table = table(0, 1);
        MeasureSections sections = MeasureSections.of(table);
        assertThat(sections.placeOf(table.measures().get(0))).isEqualTo(-1);
        assertThat(sections.sectionOf(table.measures().get(1))).contains(SECTIONS.get(0));
    }

    private static MeasureTable table(int... sections) {
        Measure[] measures = new Measure[sections.length];
        for (int index = 0; index < sections.length; index++) {
            Measure made = Tables.measure(index + 1, "举措" + index, "", "市发改局");
            measures[index] = new Measure(
                    "m-" + index,
                    sections[index],
                    made.serial(),
                    made.serialText(),
                    1,
                    made.indicators(),
                    made.measure(),
                    made.practice(),
                    made.responsibility(),
                    made.extra(),
                    made.provenance(),
                    made.location());
        }
        MeasureTable plain = Tables.of(measures);
        return new MeasureTable(
                plain.title(),
                plain.source(),
                plain.metadata(),
                SECTIONS,
                plain.measures(),
                plain.notes(),
                plain.agencies(),
                plain.findings());
    }

    private static Section section(int ordinal, String title, int measures) {
        return new Section(ordinal, title, OptionalInt.empty(), measures);
    }
}
