package io.github.fengong.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FoldedTextTest {

    /** Blanks are shown as ␠, full-width ones as ＿, line ends as ⏎. */
    @ParameterizedTest
    @CsvSource({
        "压缩␠登记⏎时间␠, 压缩登记时间",
        "＿＿一是, 一是",
        "Word␠␠2019␠版, Word␠2019版",
        "5␠G⏎网络, 5␠G网络",
        "“一网␠通办” ，办结, “一网通办”，办结",
        "␠, ''"
    })
    void foldsWhiteSpace(String raw, String expected) {
        assertThat(FoldedText.fold(visible(raw))).isEqualTo(visible(expected));
    }

    private static String visible(String text) {
        return text.replace('␠', ' ').replace('＿', '\u3000').replace('⏎', '\n');
    }
}
