package io.github.fengong.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureProvenance;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.Responsibility;
import io.github.fengong.model.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class CsvExporterTest {

    private static final ExportOptions DEFAULTS = ExportOptions.defaults("0.1.0");

    @TempDir
    private Path folder;

    static List<ExportOptions> options() {
        return List.of(
                DEFAULTS,
                DEFAULTS.withHeaders(HeaderLanguage.FIELD_NAMES),
                DEFAULTS.withRawCsv(true),
                DEFAULTS.withRoleWords(RoleWords.of("责任", "配合")),
                DEFAULTS.withRoleWords(RoleWords.of("主办", "协办")));
    }

    @ParameterizedTest
    @MethodSource("options")
    void filesAreAsTheDescriptorSays(ExportOptions options) throws IOException {
        new CsvExporter(options).write(Tables.full(), folder);
        assertThat(DataPackageAssert.assertValid(folder))
                .hasEntrySatisfying("measures", rows -> assertThat(rows).hasSize(3))
                .hasEntrySatisfying("assignments", rows -> assertThat(rows).hasSize(5))
                .hasEntrySatisfying("agencies", rows -> assertThat(rows).hasSize(3))
                .hasEntrySatisfying("findings", rows -> assertThat(rows).hasSize(3));
    }

    @Test
    void emptyTablesHaveHeadsAlone() throws IOException {
        new CsvExporter(DEFAULTS).write(Tables.of(), folder);
        assertThat(DataPackageAssert.assertValid(folder).values()).allMatch(List::isEmpty);
    }

    @Test
    void headsAreChinese() throws IOException {
        new CsvExporter(DEFAULTS).write(Tables.full(), folder);
        assertThat(head("measures.csv"))
                .startsWith(
                        "\uFEFF部分,部分标题,序号,序号原文,分项,一级指标,指标序数,指标,改革举措,主要做法,责任单位,牵头单位,共同负责单位,配合单位,指导单位,名单未列全,完成时限,补全说明,");
    }

    @Test
    void headsAreFieldNamesIfAsked() throws IOException {
        new CsvExporter(DEFAULTS.withHeaders(HeaderLanguage.FIELD_NAMES)).write(Tables.full(), folder);
        assertThat(head("assignments.csv"))
                .isEqualTo(
                        "\uFEFFsection,serial,part,measure,position,name,roleWord,roleText,collective,role,agency,measureId");
    }

    @Test
    void noTextRunsAsAFormula() throws IOException {
        new CsvExporter(DEFAULTS).write(dangerous(), folder);
        assertThat(Files.readString(folder.resolve("measures.csv")))
                .contains(",'=cmd|' /C calc'!A0,'@SUM(1),", ",\"'-1,2\",", ",'+好,");
        assertThat(DataPackageAssert.assertValid(folder).get("measures").get(0))
                .containsEntry("measure", "=cmd|' /C calc'!A0")
                .containsEntry("practice", "@SUM(1)")
                .containsEntry("extra.=备注", "-1,2");
    }

    @Test
    void rawTextsAreAsTheyAre() throws IOException {
        new CsvExporter(DEFAULTS.withRawCsv(true)).write(dangerous(), folder);
        assertThat(Files.readString(folder.resolve("measures.csv")))
                .contains(",=cmd|' /C calc'!A0,@SUM(1),", ",=备注,", ",\"-1,2\",");
        assertThat(Files.readString(folder.resolve("datapackage.json"))).doesNotContain("formulaGuard");
        DataPackageAssert.assertValid(folder);
    }

    @Test
    void roleWordsAreAsTheReceiverCallsThem() throws IOException {
        new CsvExporter(DEFAULTS.withRoleWords(RoleWords.of("主办", "协办"))).write(Tables.full(), folder);
        assertThat(DataPackageAssert.assertValid(folder).get("assignments"))
                .extracting(row -> row.get("roleWord") + row.get("role"))
                .containsExactly("主办LEAD", "协办SUPPORTING", "协办SUPPORTING", "共同负责JOINT", "共同负责JOINT");
        assertThat(head("agencies.csv")).contains(",主办,共同负责,协办,指导,");
    }

    @Test
    void everyOtherColumnOfTheDocumentHasItsOwn() throws IOException {
        Map<String, String> extra = new LinkedHashMap<>();
        extra.put("序号", "甲");
        extra.put("", "无名");
        extra.put("责任单位（2）", "乙");
        new CsvExporter(DEFAULTS).write(Tables.of(withExtra("举措", "做法", extra)), folder);
        assertThat(DataPackageAssert.assertValid(folder).get("measures").get(0))
                .containsEntry("extra.序号", "甲")
                .containsEntry("extra.", "无名")
                .containsEntry("serial", "1");
        assertThat(head("measures.csv")).contains(",序号（2）,（无栏名）,责任单位（2）,");
    }

    private String head(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file)).get(0);
    }

    private static MeasureTable dangerous() {
        return Tables.of(withExtra("=cmd|' /C calc'!A0", "@SUM(1)", Map.of("=备注", "-1,2")));
    }

    private static Measure withExtra(String name, String practice, Map<String, String> extra) {
        return new Measure(
                "m-1",
                0,
                1,
                "+好",
                1,
                List.of(),
                name,
                practice,
                new Responsibility("", List.of(), List.of(), false),
                extra,
                MeasureProvenance.ALL_STATED,
                SourceLocation.UNKNOWN);
    }
}
