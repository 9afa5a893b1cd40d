package io.github.fengong.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.model.Assignment;
import io.github.fengong.model.TextSpan;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ResponsibilitySplitterTest {

    static final ResponsibilitySplitter SPLITTER = new ResponsibilitySplitter();

    static List<SplitCase> published() {
        return SplitCase.readLines("/gold/responsibility.jsonl");
    }

    static List<SplitCase> sample() {
        return SplitCase.readSample();
    }

    /** The strings of which the model of names is made. */
    static Stream<SplitCase> ofTheModel() {
        return read(
                "national",
                "province",
                "city",
                "county",
                "styles",
                "documents",
                "mixed-1",
                "mixed-2",
                "mixed-3",
                "mixed-4",
                "mixed-5",
                "mixed-6",
                "mixed-7",
                "mixed-8",
                "mixed-9",
                "mixed-10",
                "forms");
    }

    static Stream<SplitCase> ofEachLevel() {
        return Stream.concat(ofTheModel(), read("mixed-11", "mixed-12", "mixed-13", "mixed-14", "mixed-15"));
    }

    private static Stream<SplitCase> read(String... levels) {
        return Stream.of(levels).flatMap(level -> SplitCase.readLines("/agency/" + level + ".jsonl").stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"published", "sample"})
    void splitsRealStrings(SplitCase each) {
        assertThat(SplitCase.describe(each.split(SPLITTER))).isEqualTo(each.truth());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ofEachLevel")
    void splitsStringsOfEachRuleAndLevel(SplitCase each) {
        assertThat(SplitCase.describe(each.split(SPLITTER))).isEqualTo(each.truth());
    }

    @ParameterizedTest
    @CsvSource({
        "区住建局⏎各街道办事处,区住建局、各街道办事处",
        "市农业农村局⏎乡镇（街道）,市农业农村局、乡镇（街道）",
        "市教育局、⏎市人社局、⏎各区县政府,市教育局、市人社局、各区县政府",
        "市卫生健康委⏎市医保局、市民政局⏎各区政府,市卫生健康委、市医保局、市民政局、各区政府",
        "汕头市⏎人民政府,汕头市人民政府",
        "市住房和城乡建⏎设局⏎镇街,市住房和城乡建设局、镇街"
    })
    void linesThatAreUnitsAreParted(String text, String units) {
        assertThat(SPLITTER.split(text.replace('⏎', '\n'), SplitContext.NONE).assignments())
                .extracting(Assignment::name)
                .containsExactly(units.split("、"));
    }

    /** Also of divisions that the dictionary of the segmentation does not know. */
    @ParameterizedTest
    @ValueSource(strings = {"金平区政府", "上城区人民政府", "坪山区政府", "福田街道办事处", "市中区政府", "历下区党委", "滨江县人民政府"})
    void governmentsOfNamedDivisionsTakeNoLevelWord(String government) {
        assertThat(SPLITTER.split("市财政局、" + government, SplitContext.NONE).assignments())
                .extracting(Assignment::name)
                .containsExactly("市财政局", government);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "注：排名第一的单位为牵头单位。",
                "各项任务第一责任单位为牵头单位，其余为配合单位。",
                "备注：每项任务责任单位中，居首位的为牵头单位",
                "责任单位中排第一的为牵头单位，下同",
                "第一顺位单位为牵头单位，下同"
            })
    void knowsTheRuleOfTheFirstListedInOtherWords(String text) {
        assertThat(SPLITTER.rulesOf(text).firstListedLeads()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"市发改委为第一责任单位，市财政局牵头落实资金", "市住建局牵头，市公安局为第一责任单位"})
    void takesNoResponsibilityForTheRuleOfTheFirstListed(String text) {
        assertThat(SPLITTER.rulesOf(text).firstListedLeads()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "市教育局负责。具体任务均涉及相关市（州）人民政府，不再做分工，下同。, 相关市（州）人民政府",
        "各项任务均由各县（市、区）人民政府配合落实，不再逐一列出, 各县（市、区）人民政府",
        "各项工作均需各镇（街道）配合，不再做具体分工。, 各镇（街道）",
        "市工信局牵头（各区人民政府均需落实，不一一列出）, 各区人民政府",
        "以下任务均涉及各县区，不再逐一列出。, 各县区"
    })
    void carriesUnitsThatAreNotListedAgain(String text, String unit) {
        assertThat(SPLITTER.rulesOf(text).carriedUnits())
                .extracting(CarriedUnit::name)
                .containsExactly(unit);
    }

    @Test
    void namesPointBackAtTheirCharacters() {
        String text = "省科技厅、工业和信\n息化厅 牵头";
        List<TextSpan> spans = SPLITTER.split(text, SplitContext.NONE).assignments().stream()
                .map(Assignment::span)
                .map(span -> span.orElseThrow())
                .toList();
        assertThat(spans.stream().map(span -> text.substring(span.start(), span.end())))
                .containsExactly("省科技厅", "工业和信\n息化厅");
    }
}
