package io.github.fengong.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OrdinalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一、优化服务 | HAN | 1 | 一、 | 优化服务",
                "（十二）开办企业 | HAN_BRACKET | 12 | （十二） | 开办企业",
                "(四)土地 | HAN_BRACKET | 4 | (四) | 土地",
                "( 四 ) 土地 | HAN_BRACKET | 4 | ( 四 ) | 土地",
                "第三部分 保障措施 | PART | 3 | 第三部分 | 保障措施",
                "第二章：总则 | PART | 2 | 第二章： | 总则",
                "12.加强公开 | ARABIC | 12 | 12. | 加强公开",
                "１２．加强公开 | ARABIC | 12 | １２． | 加强公开",
                "1．2021年底前完成 | ARABIC | 1 | 1． | 2021年底前完成",
                "Ⅱ-3 学习教育 | ARABIC_LEVELS | 3 | Ⅱ-3 | 学习教育",
                "Ⅱ学习教育 | PART | 2 | Ⅱ | 学习教育",
                "3、推进 | ARABIC | 3 | 3、 | 推进",
                "（3）推进 | ARABIC_BRACKET | 3 | （3） | 推进",
                "贰、推进 | HAN | 2 | 贰、 | 推进",
                "3）推进 | ARABIC_BRACKET | 3 | 3） | 推进",
                "1.2 推进 | ARABIC_LEVELS | 2 | 1.2 | 推进",
                "③推进 | CIRCLED | 3 | ③ | 推进",
                "㉒推进 | CIRCLED | 22 | ㉒ | 推进",
                "⒉推进 | ARABIC | 2 | ⒉ | 推进",
                "㈡推进 | HAN_BRACKET | 2 | ㈡ | 推进"
            })
    void marksBeforeWordsAreRead(String text, OrdinalStyle style, int value, String mark, String rest) {
        assertThat(Ordinal.parse(text)).hasValue(new Ordinal(style, value, mark, rest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020年底前完成",
                "5G基站建设",
                "3.15消费者权益日活动",
                "1.5倍以上",
                "一窗受理",
                "一是加强领导",
                "十四五规划",
                "12345热线",
                "第三方评估",
                "（广州开发区）",
                "（2023年）",
                ""
            })
    void wordsThatOnlyBeginWithANumberHaveNone(String text) {
        assertThat(Ordinal.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1,1",
        "12.,12",
        "１２,12",
        "（3）,3",
        "三,3",
        "十二、,12",
        "（三）,3",
        "①,1",
        "⑳,20",
        "1.1,1",
        "2-3,3",
        "007,7",
        "第5项,5",
        "No.6,6",
        "№7,7",
        "A-08,8",
        "9.0,9",
        " 1 0 ,10",
        "Ⅳ,4",
        "叁,3",
        "拾贰、,12",
        "（壹佰零伍）,105",
        "1-(1),1",
        "3（12）,12",
        "2-①,1",
        "1②,2",
        "一（二）,2"
    })
    void serialCellsAreRead(String text, int value) {
        assertThat(Ordinal.parseWhole(text)).map(Ordinal::value).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "合计", "1.加强公开", "一窗", "0", "—", "12345678901"})
    void otherCellsAreNoSerials(String text) {
        assertThat(Ordinal.parseWhole(text)).isEmpty();
    }
}
