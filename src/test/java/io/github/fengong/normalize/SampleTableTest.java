package io.github.fengong.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.extract.DocumentReader;
import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.model.Finding;
import io.github.fengong.model.FindingCode;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureProvenance;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.Provenance;
import io.github.fengong.model.Section;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample table, in each of its formats, against its truth. */
final class SampleTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"table.txt", "table.docx", "table.doc", "table.pdf", "table.html", "table.xlsx"})
    void allMeasuresAreExact(String name) throws Exception {
        MeasureTable table = read(name);
        List<GoldMeasure> truth = GoldMeasure.all();
        assertThat(table.measures()).hasSameSizeAs(truth);
        for (int index = 0; index < truth.size(); index++) {
            assertThat(GoldMeasure.of(table.measures().get(index))).isEqualTo(truth.get(index));
        }
        assertThat(table.title()).isEqualTo("国家和省要求复制推广借鉴的优化营商环境改革举措任务分工表");
        assertThat(table.sections())
                .containsExactly(
                        new Section(1, "在全国复制推广的改革举措", OptionalInt.of(13), 13),
                        new Section(2, "供全国借鉴的改革举措", OptionalInt.of(23), 23),
                        new Section(3, "在全省复制推广的改革举措", OptionalInt.of(11), 11),
                        new Section(4, "供全省借鉴的改革举措", OptionalInt.of(11), 11));
        assertThat(new HashSet<>(table.measures().stream().map(Measure::id).toList()))
                .hasSize(58);
    }

    @Test
    void textRestoresLostSerialsAndInheritsUnits() throws Exception {
        MeasureTable table = read("table.txt");
        assertThat(count(table, MeasureProvenance::serial, Provenance.RESTORED)).isEqualTo(13);
        assertThat(count(table, MeasureProvenance::responsibility, Provenance.INHERITED))
                .isEqualTo(26);
        assertThat(afters(table, FindingCode.SERIAL_RESTORED))
                .containsExactly("6", "7", "8", "10", "11", "3", "4", "5", "6", "7", "8", "10", "11");
        assertThat(afters(table, FindingCode.RESPONSIBILITY_INHERITED)).hasSize(26);
        assertThat(find(table, FindingCode.SERIAL_RESTORED).get(0).location().line())
                .hasValue(260);
    }

    @Test
    void wordNumbersSerialsAndMergesUnits() throws Exception {
        MeasureTable table = read("table.docx");
        assertThat(count(table, MeasureProvenance::serial, Provenance.NUMBERED)).isEqualTo(13);
        assertThat(count(table, MeasureProvenance::responsibility, Provenance.MERGED))
                .isEqualTo(26);
        assertThat(afters(table, FindingCode.SERIAL_NUMBERED))
                .containsExactly("6", "7", "8", "10", "11", "3", "4", "5", "6", "7", "8", "10", "11");
        assertThat(find(table, FindingCode.RESPONSIBILITY_INHERITED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"table.txt", "table.docx", "table.doc", "table.pdf", "table.html", "table.xlsx"})
    void whatLooksWrongIsNamed(String name) throws Exception {
        MeasureTable table = read(name);
        assertThat(find(table, FindingCode.INDICATOR_ORDINAL_RESTORED))
                .extracting(Finding::message)
                .containsExactly("指标“执行合同”没有序数，按顺序补为七");
        assertThat(find(table, FindingCode.CHARACTER_SUSPECT))
                .extracting(Finding::before, Finding::after)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("己惠及", "已惠及"));
        assertThat(find(table, FindingCode.QUOTE_UNPAIRED))
                .extracting(Finding::before, Finding::after)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("“双随机一公开\"", "“双随机一公开”"));
        assertThat(find(table, FindingCode.BRACKET_MIXED_WIDTH))
                .extracting(Finding::before, Finding::after)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("（200kVA及以下)", "（200kVA及以下）"));
        assertThat(find(table, FindingCode.NAME_WRITTEN_TWO_WAYS))
                .extracting(Finding::before, Finding::after)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("三单-平台", "三单一平台"));
        assertThat(find(table, FindingCode.ORDINAL_MIXED_WIDTH))
                .extracting(Finding::before)
                .containsExactly("(一)", "(四)", "(五)", "(六)", "(七)");
        assertThat(find(table, FindingCode.BRACKET_UNPAIRED)).isEmpty();
        assertThat(find(table, FindingCode.COUNT_MISMATCH)).isEmpty();
        assertThat(find(table, FindingCode.SERIAL_GAP)).isEmpty();
        assertThat(find(table, FindingCode.COLUMN_ROLE_ASSUMED)).isEmpty();
    }

    @Test
    void everyFindingOfTheWordFileIsExpected() throws Exception {
        assertThat(read("table.docx").findings().stream().map(Finding::code).distinct())
                .containsExactlyInAnyOrder(
                        FindingCode.SERIAL_NUMBERED,
                        FindingCode.INDICATOR_ORDINAL_RESTORED,
                        FindingCode.CHARACTER_SUSPECT,
                        FindingCode.QUOTE_UNPAIRED,
                        FindingCode.BRACKET_MIXED_WIDTH,
                        FindingCode.NAME_WRITTEN_TWO_WAYS,
                        FindingCode.ORDINAL_MIXED_WIDTH);
    }

    @Test
    void idsAreTheSameInEachFormat() throws Exception {
        List<String> ids =
                read("table.txt").measures().stream().map(Measure::id).toList();
        assertThat(read("table.docx").measures().stream().map(Measure::id)).containsExactlyElementsOf(ids);
    }

    private static MeasureTable read(String name) throws Exception {
        Path path = Path.of("src/test/resources/samples", name);
        return Normalizer.normalize(
                DocumentReader.read(SourceFile.read(path), ReadOptions.DEFAULT), NormalizeOptions.NONE);
    }

    private static long count(
            MeasureTable table, Function<MeasureProvenance, Provenance> field, Provenance provenance) {
        return table.measures().stream()
                .filter(measure -> field.apply(measure.provenance()) == provenance)
                .count();
    }

    private static List<Finding> find(MeasureTable table, FindingCode code) {
        return table.findings().stream()
                .filter(finding -> finding.code() == code)
                .toList();
    }

    private static List<String> afters(MeasureTable table, FindingCode code) {
        return find(table, code).stream().map(Finding::after).toList();
    }
}
