package io.github.fengong.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.SeedTruth;
import io.github.fengong.model.FindingCode;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.Provenance;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real table, in every format it has, gives its truth: every cell, unit and role of all 58 measures. */
final class PipelineTest {

    private static final String SEED = "/gold/seed.json";

    @ParameterizedTest
    @ValueSource(strings = {"table.txt", "table.docx", "table.doc", "table.html", "table.xlsx"})
    void sampleIsExactInEveryFormat(String name) throws Exception {
        assertThat(SeedTruth.of(convert(name))).isEqualTo(SeedTruth.read(SEED));
    }

    @Test
    void sampleAsPdfIsExactButForWhiteSpace() throws Exception {
        assertThat(SeedTruth.withoutWhiteSpace(SeedTruth.of(convert("table.pdf"))))
                .isEqualTo(SeedTruth.withoutWhiteSpace(SeedTruth.read(SEED)));
    }

    @Test
    void laterEditionIsExact() throws Exception {
        assertThat(SeedTruth.of(convert("table-v2.docx"))).isEqualTo(SeedTruth.read("/samples/table-v2.json"));
    }

    /** 注：责任单位排在第一位的为牵头单位 below the last row can only speak of the rows above. */
    @Test
    void ruleBelowTheTableHoldsForAllRows() throws Exception {
        assertThat(convert("rule-below.md").measures().stream()
                        .flatMap(measure -> measure.responsibility().assignments().stream())
                        .map(assignment -> assignment.name() + " " + assignment.role())
                        .toList())
                .containsExactly("市商务局 LEAD", "市市场监管局 SUPPORTING", "市住建局 LEAD", "市公安局 SUPPORTING");
    }

    @Test
    void textRestoresSerialsAndInheritsUnits() throws Exception {
        MeasureTable table = convert("table.txt");
        assertThat(count(table, measure -> measure.provenance().serial(), Provenance.RESTORED))
                .isEqualTo(13);
        assertThat(count(table, measure -> measure.provenance().responsibility(), Provenance.INHERITED))
                .isEqualTo(26);
        assertThat(count(table, FindingCode.SERIAL_RESTORED)).isEqualTo(13);
        assertThat(count(table, FindingCode.RESPONSIBILITY_INHERITED)).isEqualTo(26);
    }

    @Test
    void wordNumbersSerialsAndMergesUnits() throws Exception {
        MeasureTable table = convert("table.docx");
        assertThat(count(table, measure -> measure.provenance().serial(), Provenance.NUMBERED))
                .isEqualTo(13);
        assertThat(count(table, measure -> measure.provenance().responsibility(), Provenance.MERGED))
                .isEqualTo(26);
        assertThat(count(table, FindingCode.SERIAL_NUMBERED)).isEqualTo(13);
    }

    @ParameterizedTest
    @ValueSource(strings = {"table.txt", "table.docx"})
    void whatLooksWrongIsNamed(String name) throws Exception {
        MeasureTable table = convert(name);
        assertThat(messages(table, FindingCode.INDICATOR_ORDINAL_RESTORED))
                .singleElement()
                .asString()
                .contains("执行合同", "七");
        assertThat(messages(table, FindingCode.CHARACTER_SUSPECT))
                .singleElement()
                .asString()
                .contains("己惠及");
        assertThat(messages(table, FindingCode.QUOTE_UNPAIRED))
                .singleElement()
                .asString()
                .contains("“双随机一公开\"");
        assertThat(messages(table, FindingCode.BRACKET_MIXED_WIDTH))
                .singleElement()
                .asString()
                .contains("（200kVA及以下)");
        assertThat(messages(table, FindingCode.NAME_WRITTEN_TWO_WAYS))
                .singleElement()
                .asString()
                .contains("三单一平台", "三单-平台");
        assertThat(messages(table, FindingCode.ORDINAL_MIXED_WIDTH)).hasSize(5);
        assertThat(messages(table, FindingCode.AGENCY_VARIANT))
                .singleElement()
                .asString()
                .contains("人民银行汕头中心支行", "人行汕头中心支行");
    }

    @Test
    void collectiveIsExpandedToTheRealDistrictsWhereAsked() throws Exception {
        MeasureTable table = Samples.convert("table.txt", true).table();
        assertThat(table.measures().get(0).responsibility().assignments())
                .extracting(assignment -> assignment.name())
                .endsWith("各区县政府", "龙湖区人民政府", "金平区人民政府", "濠江区人民政府", "潮阳区人民政府", "潮南区人民政府", "澄海区人民政府", "南澳县人民政府");
        assertThat(table.agencies())
                .filteredOn(agency -> agency.officialName().equals(Optional.of("汕头市南澳县人民政府"))
                        || agency.officialName().equals(Optional.of("南澳县人民政府")))
                .hasSize(1);
    }

    private static long count(MeasureTable table, Function<Measure, Provenance> field, Provenance provenance) {
        return table.measures().stream()
                .filter(measure -> field.apply(measure) == provenance)
                .count();
    }

    private static long count(MeasureTable table, FindingCode code) {
        return messages(table, code).size();
    }

    private static List<String> messages(MeasureTable table, FindingCode code) {
        return table.findings().stream()
                .filter(finding -> finding.code() == code)
                .map(finding -> finding.message())
                .toList();
    }

    private static MeasureTable convert(String name) throws Exception {
        return Samples.convert(name, false).table();
    }
}
