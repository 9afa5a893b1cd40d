package io.github.fengong.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fengong.model.Block;
import io.github.fengong.model.DocumentNote;
import io.github.fengong.model.Finding;
import io.github.fengong.model.FindingCode;
import io.github.fengong.model.Indicator;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.Section;
import io.github.fengong.model.UnitCell;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One rule a test, on tables written as grids: {@code ^} goes on with the cell above, {@code <} with that to the left. */
final class NormalizerTest {

    @Test
    void mergedCellsAreToldFromBlankOnes() throws Exception {
        MeasureTable table = normalize(
                Documents.table("序号|指标|改革举措|主要做法|责任单位", "1|（一）开办企业|一窗办|做法甲|市甲局", "2|^|一网办|做法乙|^", "3||一天办|做法丙|"));
        assertThat(lines(table))
                .containsExactly(
                        "0/1.1 1开办企业 一窗办 做法甲 [市甲局] STATED STATED STATED STATED STATED",
                        "0/2.1 1开办企业 一网办 做法乙 [市甲局] STATED MERGED STATED STATED MERGED",
                        "0/3.1 1开办企业 一天办 做法丙 [市甲局] STATED INHERITED STATED STATED INHERITED");
        assertThat(codes(table)).containsExactly(FindingCode.INDICATOR_INHERITED, FindingCode.RESPONSIBILITY_INHERITED);
    }

    @Test
    void anOuterIndicatorThatGoesOnBlankIsTold() throws Exception {
        MeasureTable table = normalize(
                Documents.table("序号|一级指标|二级指标|改革举措|责任单位", "1|环境质量|空气|治理扬尘|市甲局", "2||水质|治理河道|市乙局", "3|^|土壤|治理矿山|市丙局"));
        assertThat(table.findings())
                .filteredOn(finding -> finding.code() == FindingCode.INDICATOR_INHERITED)
                .extracting(Finding::after)
                .contains("环境质量");
    }

    @Test
    void nothingIsInheritedOverASection() throws Exception {
        MeasureTable table = normalize(
                Documents.table("序号|指标|改革举措|责任单位", "一、甲（1项）|<|<|<", "1|办电|一窗办|市甲局", "二、乙（1项）|<|<|<", "1||一网办|"));
        assertThat(lines(table))
                .containsExactly(
                        "1/1.1 办电 一窗办  [市甲局] STATED STATED STATED STATED STATED",
                        "2/1.1 一网办  [] STATED STATED STATED STATED STATED");
        assertThat(codes(table)).containsExactly(FindingCode.RESPONSIBILITY_BLANK);
    }

    @Test
    void blanksBetweenNumbersAreCountedOrShared() throws Exception {
        MeasureTable table = normalize(Documents.table(
                "序号|改革举措|责任单位", "|甲|市甲局", "2|乙|市甲局", "|丙|市甲局", "|丁|市甲局", "5|戊|市甲局", "|己项|市甲局", "6|庚|市甲局", "|辛|市甲局"));
        assertThat(serials(table))
                .containsExactly(
                        "1.1 RESTORED",
                        "2.1 STATED",
                        "3.1 RESTORED",
                        "4.1 RESTORED",
                        "5.1 STATED",
                        "5.2 INHERITED",
                        "6.1 STATED",
                        "7.1 RESTORED");
    }

    @Test
    void automaticNumbersAreSerialsAndOrdinals() throws Exception {
        MeasureTable table =
                normalize(Documents.table("序号|指标|改革举措|责任单位", "[1]|[（一）]开办企业|甲|市甲局", "[2]|[（二）]获得电力|乙|市甲局"));
        assertThat(lines(table))
                .containsExactly(
                        "0/1.1 1开办企业 甲  [市甲局] NUMBERED STATED STATED STATED STATED",
                        "0/2.1 2获得电力 乙  [市甲局] NUMBERED STATED STATED STATED STATED");
        assertThat(table.measures()).extracting(Measure::serialText).containsExactly("1", "2");
        assertThat(codes(table))
                .containsExactly(
                        FindingCode.SERIAL_NUMBERED,
                        FindingCode.INDICATOR_NUMBERED,
                        FindingCode.SERIAL_NUMBERED,
                        FindingCode.INDICATOR_NUMBERED);
    }

    @Test
    void automaticNumbersOfMeasuresAreSerialsWhereNoColumnIs() throws Exception {
        MeasureTable table = normalize(Documents.table("工作任务|责任单位", "[1.]推进甲|市甲局", "[2.]推进乙|市甲局"));
        assertThat(serials(table)).containsExactly("1.1 NUMBERED", "2.1 NUMBERED");
        assertThat(table.measures()).extracting(Measure::measure).containsExactly("推进甲", "推进乙");
    }

    @Test
    void mergedSerialsHaveParts() throws Exception {
        MeasureTable table =
                normalize(Documents.table("序号|工作任务|具体措施|责任单位", "1|甲|做法一|市甲局", "^|^|做法二|市乙局", "2|乙|做法三|市丙局"));
        assertThat(lines(table))
                .containsExactly(
                        "0/1.1 甲 做法一 [市甲局] STATED STATED STATED STATED STATED",
                        "0/1.2 甲 做法二 [市乙局] MERGED STATED MERGED STATED STATED",
                        "0/2.1 乙 做法三 [市丙局] STATED STATED STATED STATED STATED");
        assertThat(table.findings()).isEmpty();
    }

    @Test
    void aTaskOverNumberedRowsIsAnIndicator() throws Exception {
        MeasureTable table = normalize(
                Documents.table("工作任务|序号|具体措施|责任单位", "优化办电|1|做法一|市甲局", "^|2|做法二|市乙局", "优化用水|3|做法三|市丙局", "^|4|做法四|市丙局"));
        assertThat(table.measures())
                .extracting(measure -> measure.indicator().orElseThrow().name() + measure.measure())
                .containsExactly("优化办电做法一", "优化办电做法二", "优化用水做法三", "优化用水做法四");
        assertThat(codes(table)).containsExactly(FindingCode.COLUMN_ROLE_ASSUMED, FindingCode.COLUMN_ROLE_ASSUMED);
    }

    @Test
    void aRowWithNothingButUnitsGoesOnWithTheMeasure() throws Exception {
        MeasureTable table = normalize(Documents.table("序号|工作任务|具体措施|责任单位", "1|甲|做法一|市甲局", "|||市乙局"));
        assertThat(lines(table).get(1)).isEqualTo("0/1.2 甲 做法一 [市乙局] INHERITED STATED INHERITED INHERITED STATED");
    }

    @Test
    void ordinalsOfIndicatorsAreRestoredWhereThereIsRoom() throws Exception {
        MeasureTable table = normalize(Documents.table(
                "序号|指标|改革举措|责任单位", "1|（一）甲类|a|市甲局", "2|乙类|b|市甲局", "3|（三）丙类|c|市甲局", "4|丁类|d|市甲局", "5|（四）戊类|e|市甲局"));
        assertThat(table.measures())
                .extracting(measure -> measure.indicator().orElseThrow())
                .extracting(Indicator::ordinal)
                .extracting(ordinal -> ordinal.orElse(0))
                .containsExactly(1, 2, 3, 0, 4);
        assertThat(codes(table)).containsExactly(FindingCode.INDICATOR_ORDINAL_RESTORED);
    }

    @Test
    void innerLevelsEndWithTheOuterOne() throws Exception {
        MeasureTable table =
                normalize(Documents.table("一级指标|二级指标|工作任务|责任单位", "甲|子|a|市甲局", "^|丑|b|市甲局", "||c|市甲局", "乙||d|市甲局"));
        assertThat(table.measures())
                .extracting(measure ->
                        measure.indicators().stream().map(Indicator::name).collect(Collectors.joining("/")))
                .containsExactly("甲/子", "甲/丑", "甲/丑", "乙");
    }

    @Test
    void oneFilledUnitColumnMakesTheOthersNone() throws Exception {
        MeasureTable table = normalize(
                Documents.table("工作任务|牵头单位|配合单位", "推进甲|市甲局|市乙局", "推进乙|市丙局|", "推进丙||", "推进丁|/|市丁局", "推进戊|无|—"));
        assertThat(table.measures())
                .extracting(measure -> measure.responsibility().text())
                .containsExactly("市甲局\n市乙局", "市丙局", "市丙局", "市丁局", "");
        assertThat(codes(table))
                .filteredOn(code -> code != FindingCode.SERIAL_RESTORED)
                .containsExactly(FindingCode.RESPONSIBILITY_INHERITED, FindingCode.RESPONSIBILITY_BLANK);
    }

    @Test
    void unnumberedHeadingsAreSectionsInOrder() throws Exception {
        MeasureTable table = normalize(Documents.table(
                "序号|工作任务|责任单位", "市场环境|<|<", "1|甲|市甲局", "市场环境（续）|<|<", "2|乙|市甲局", "政务环境|<|<", "3|丙|市甲局"));
        assertThat(table.sections()).extracting(Section::title).containsExactly("市场环境", "政务环境");
        assertThat(table.measures()).extracting(Measure::section).containsExactly(1, 1, 2);
        assertThat(codes(table))
                .containsExactly(
                        FindingCode.SECTION_RESTORED, FindingCode.SECTION_REPEATED, FindingCode.SECTION_RESTORED);
    }

    @Test
    void aSectionThatLostItsOrdinalGetsItBack() throws Exception {
        MeasureTable table = normalize(
                Documents.table("序号|工作任务|责任单位", "一、甲|<|<", "1|a|市甲局", "乙|<|<", "1|b|市甲局", "三、丙|<|<", "1|c|市甲局"));
        assertThat(table.sections()).extracting(Section::ordinal).containsExactly(1, 2, 3);
    }

    @Test
    void headingsWithTheirOrdinalInACellOfItsOwn() throws Exception {
        MeasureTable table = normalize(Documents.table(
                "序号|工作任务|主要内容|责任单位", "一|优化审批|<|<", "1|甲|内容|市甲局", "2|乙|内容|市甲局", "二|优化税费||", "3|丙|内容|市甲局"));
        assertThat(table.sections()).extracting(Section::title).containsExactly("优化审批", "优化税费");
        assertThat(table.measures()).extracting(Measure::serial).containsExactly(1, 2, 3);
    }

    @Test
    void notesKeepTheirPlace() throws Exception {
        MeasureTable table = normalize(
                Documents.paragraph("任务分工表"),
                Documents.paragraph("说明：列第一位者为牵头单位，下同。"),
                Documents.table("序号|工作任务|责任单位（以下同）", "1|甲|市甲局", "注：以下由各区落实。|<|<", "2|乙|市乙局"),
                Documents.paragraph("附注：按季报送。"));
        assertThat(table.notes())
                .extracting(note -> note.before() + note.text())
                .containsExactly("0任务分工表", "0说明：列第一位者为牵头单位，下同。", "0责任单位（以下同）", "1注：以下由各区落实。", "2附注：按季报送。");
        assertThat(table.title()).isEqualTo("任务分工表");
    }

    @Test
    void numberedHeadingsOfANoticeAreNoSections() throws Exception {
        MeasureTable table = normalize(
                Documents.paragraph("一、总体要求"),
                Documents.paragraph("坚持改革创新。"),
                Documents.paragraph("二、任务分工"),
                Documents.table("序号|工作任务|责任单位", "1|甲|市甲局"));
        assertThat(table.sections()).isEmpty();
        assertThat(table.notes()).extracting(DocumentNote::text).contains("二、任务分工");
    }

    @Test
    void anotherHeaderWithinATableStartsAnew() throws Exception {
        MeasureTable table =
                normalize(Documents.table("序号|工作任务|牵头单位|完成时限", "1|甲|市甲局|6月", "序号|工作任务|主要内容|责任单位", "1|乙|内容|市乙局"));
        assertThat(table.measures())
                .extracting(measure -> measure.practice() + measure.extra())
                .containsExactly("{完成时限=6月}", "内容{}");
    }

    @Test
    void extraColumnsOfOneNameKeepTheirPlace() throws Exception {
        MeasureTable table = normalize(Documents.table("工作任务|责任单位|进度|<|得分|得分", "^|^|上半年|下半年|^|^", "推进甲|市甲局|立项|建成|5|6"));
        assertThat(table.measures().get(0).extra())
                .containsExactly(
                        Map.entry("上半年", "立项"), Map.entry("下半年", "建成"), Map.entry("得分", "5"), Map.entry("得分2", "6"));
    }

    @Test
    void columnsOfTheUserGoFirst() throws Exception {
        Block table = Documents.table("甲|乙|丙|丁", "市甲局|推进甲|1|某时", "市乙局|推进乙|2|某时");
        MeasureTable result = Normalizer.normalize(
                Documents.of(table),
                NormalizeOptions.ofColumns(ColumnRole.listOf("responsible, measure,serial,deadline")));
        assertThat(result.measures())
                .extracting(measure -> measure.serial() + measure.measure() + measure.extra())
                .containsExactly("1推进甲{丁=某时}", "2推进乙{丁=某时}");
    }

    @Test
    void headerWordsOfTheUserGoFirst() throws Exception {
        Block table = Documents.table("序号|工作任务|工作要求|责任单位", "1|类别甲|推进甲|市甲局");
        MeasureTable result = Normalizer.normalize(
                Documents.of(table),
                NormalizeOptions.ofProfile(
                        new ColumnProfile(Map.of("工作任务", ColumnRole.INDICATOR, "工作要求", ColumnRole.MEASURE))));
        assertThat(lines(result)).containsExactly("0/1.1 类别甲 推进甲  [市甲局] STATED STATED STATED STATED STATED");
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void whatStandsBeforeHowWhateverTheWordsSayElsewhere() throws Exception {
        MeasureTable table =
                normalize(Documents.table("序号|工作内容|主要举措|责任单位", "1|守牢耕地红线|全年播种310万亩以上。|市甲局", "2|发展富民产业|培育品牌10个。|市乙局"));
        assertThat(lines(table))
                .containsExactly(
                        "0/1.1 守牢耕地红线 全年播种310万亩以上。 [市甲局] STATED STATED STATED STATED STATED",
                        "0/2.1 发展富民产业 培育品牌10个。 [市乙局] STATED STATED STATED STATED STATED");
        assertThat(codes(table)).containsExactly(FindingCode.COLUMN_ROLE_ASSUMED, FindingCode.COLUMN_ROLE_ASSUMED);

        MeasureTable grouped =
                normalize(Documents.table("序号|工作内容|主要举措|责任单位", "1|建设和美乡村|新建公厕120座。|市甲局", "2|^|污水治理率达到60%。|市乙局"));
        assertThat(lines(grouped))
                .containsExactly(
                        "0/1.1 建设和美乡村 新建公厕120座。  [市甲局] STATED STATED STATED STATED STATED",
                        "0/2.1 建设和美乡村 污水治理率达到60%。  [市乙局] STATED MERGED STATED STATED STATED");
    }

    @Test
    void unknownHeadsOfTwoColumnsOfUnitsSayWhoLeads() throws Exception {
        MeasureTable table = normalize(
                Documents.table("编号|要点|落实|主抓|协同方", "1|打通断头路|建成迎宾路、滨江东路北段|市交通局|市城管局、市财政局", "2|整治黑臭水体|完成3条河涌清淤|市水务局|"));
        assertThat(table.measures())
                .extracting(measure -> measure.responsibility().cells().stream()
                        .map(cell -> cell.column() + " " + cell.text())
                        .toList())
                .containsExactly(List.of("LEAD 市交通局", "SUPPORTING 市城管局、市财政局"), List.of("LEAD 市水务局"));
    }

    @Test
    void wrongColumnsAreNamed() {
        assertThatThrownBy(() -> ColumnRole.listOf("serial,task"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'task'")
                .hasMessageContaining("measure, practice");
        assertThatThrownBy(() -> NormalizeOptions.ofColumns(ColumnRole.listOf("serial,lead")))
                .hasMessageContaining("serial,lead");
    }

    @Test
    void aDocumentWithoutTasksSaysWhatWasSeen() {
        assertThatThrownBy(() -> normalize(Documents.paragraph("通讯录"), Documents.table("姓名|职务|电话", "张三|处长|123")))
                .isInstanceOf(NoTaskTableException.class)
                .hasMessageContaining("责任单位")
                .hasMessageContaining("姓名 | 职务 | 电话");
        assertThatThrownBy(() -> normalize(Documents.paragraph("会议强调，要加强领导。")))
                .isInstanceOf(NoTaskTableException.class)
                .hasMessageContaining("has no table");
    }

    @Test
    void columnsThatNoTableHasAreCounted() {
        NormalizeOptions two = NormalizeOptions.ofColumns(ColumnRole.listOf("measure,lead"));
        assertThatThrownBy(() -> Normalizer.normalize(Documents.of(Documents.table("编号|要点|主抓", "1|修路|市甲局")), two))
                .isInstanceOf(NoTaskTableException.class)
                .hasMessageContaining("a table of 2 columns")
                .hasMessageContaining("编号 | 要点 | 主抓");
    }

    @Test
    void aTableWithoutRowsSaysSo() {
        assertThatThrownBy(() -> normalize(Documents.table("序号|工作任务|责任单位")))
                .isInstanceOf(NoTaskTableException.class)
                .hasMessageContaining("it has none")
                .hasMessageContaining("序号 | 工作任务 | 责任单位");
    }

    @Test
    void contradictionsAreNamed() throws Exception {
        MeasureTable table = normalize(
                Documents.table("序号|工作任务|责任单位", "一、甲（3项）|<|<", "1|a|市甲局", "3|b|市甲局", "3|c|市甲局", "2|d|市甲局", "x||市甲局"));
        assertThat(table.findings())
                .extracting(finding -> finding.code() + " " + finding.before() + ">" + finding.after())
                .containsExactly(
                        "SERIAL_UNREADABLE x>2",
                        "SERIAL_INHERITED >2",
                        "MEASURE_INHERITED >d",
                        "SERIAL_GAP 3>2",
                        "SERIAL_REPEATED 3>4",
                        "SERIAL_GAP 2>4",
                        "COUNT_MISMATCH 3>4");
    }

    private static MeasureTable normalize(Block... blocks) throws NoTaskTableException {
        return Normalizer.normalize(Documents.of(blocks), NormalizeOptions.NONE);
    }

    private static List<FindingCode> codes(MeasureTable table) {
        return table.findings().stream().map(Finding::code).toList();
    }

    private static List<String> serials(MeasureTable table) {
        return table.measures().stream()
                .map(measure -> measure.serial() + "." + measure.part() + " "
                        + measure.provenance().serial())
                .toList();
    }

    /** Returns section/serial.part, indicators, measure, practice, units and provenances of each measure. */
    private static List<String> lines(MeasureTable table) {
        return table.measures().stream()
                .map(measure -> measure.section() + "/" + measure.serial() + "." + measure.part() + " "
                        + measure.indicators().stream()
                                .map(indicator -> (indicator.ordinal().isPresent()
                                                ? "" + indicator.ordinal().getAsInt()
                                                : "")
                                        + indicator.name() + " ")
                                .collect(Collectors.joining())
                        + measure.measure() + " " + measure.practice() + " "
                        + measure.responsibility().cells().stream()
                                .map(UnitCell::text)
                                .toList()
                        + " " + measure.provenance().serial() + " "
                        + measure.provenance().indicator() + " "
                        + measure.provenance().measure() + " "
                        + measure.provenance().practice() + " "
                        + measure.provenance().responsibility())
                .toList();
    }
}
