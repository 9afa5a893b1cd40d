package io.github.fengong.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.model.Assignment;
import io.github.fengong.model.FindingCode;
import io.github.fengong.model.UnitCell;
import io.github.fengong.model.UnitColumn;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Persons beside their units are no agencies; what only looks like their names is none. */
final class PersonFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "发展规划处 张三 | 发展规划处 | 张三",
                "科研处：王五 | 科研处 | 王五",
                "市财政局（李四） | 市财政局 | 李四",
                "市教育局⏎王强 | 市教育局 | 王强",
                "市卫健委/李明 | 市卫健委 | 李明",
                "县发改局 罗军、县统计局 王建军 | 县发改局、县统计局 | 罗军、王建军",
                "市住建局（张伟、刘洋） | 市住建局 | 张伟、刘洋",
                "市人社局(王磊 13800001234) | 市人社局 | 王磊",
                "市发展改革委 李建国、市交通局 欧阳修 | 市发展改革委、市交通局 | 李建国、欧阳修",
                "教务处 陈静 学生处 周强 | 教务处、学生处 | 陈静、周强",
                "区民政局：副局长赵敏；区残联：孙丽 | 区民政局、区残联 | 副局长赵敏、孙丽"
            })
    void personsBesideUnitsAreSetAside(String text, String units, String persons) {
        SplitResult result = split("责任单位", text);
        assertThat(names(result)).isEqualTo(units);
        assertThat(persons(result)).isEqualTo(persons);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "市公安局（车管所） | 市公安局（车管所）",
                "市公安局（交警） | 市公安局（交警）",
                "市科技局（高新） | 市科技局（高新）",
                "黄山、宁波供电公司 | 黄山供电公司、宁波供电公司",
                "市财政局、市农⏎业农村局 | 市财政局、市农业农村局",
                "市水务局⏎江门海关 | 市水务局、江门海关",
                "市经信局、马钢 | 市经信局、马钢"
            })
    void otherWordsAreNone(String text, String units) {
        SplitResult result = split("责任单位", text);
        assertThat(names(result)).isEqualTo(units);
        assertThat(persons(result)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"责任单位（责任人）,''", "责任单位,李四、赵明"})
    void personsStandAloneOnlyWhereTheHeaderAsksForThem(String header, String units) {
        assertThat(names(split(header, "李四、赵明"))).isEqualTo(units);
    }

    private static SplitResult split(String header, String text) {
        UnitCell cell = new UnitCell(header, UnitColumn.RESPONSIBLE, text.replace('⏎', '\n'));
        return ResponsibilitySplitterTest.SPLITTER.split(List.of(cell), SplitContext.NONE);
    }

    private static String names(SplitResult result) {
        return String.join(
                "、", result.assignments().stream().map(Assignment::name).toList());
    }

    private static String persons(SplitResult result) {
        return String.join(
                "、",
                result.notes().stream()
                        .filter(note -> note.code() == FindingCode.RESPONSIBILITY_UNPARSED)
                        .filter(note -> note.message().contains("个人"))
                        .map(SplitNote::before)
                        .toList());
    }
}
