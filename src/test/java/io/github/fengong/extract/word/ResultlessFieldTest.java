package io.github.fengong.extract.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ResultlessFieldTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            eq \\o\\ac(○,3)               | ③
            EQ \\o\\ac(○,12)              | ⑫
            eq \\o\\ac(○,甲)              | 甲
            EQ \\o\\ac(□,√)               | □√
            EQ \\* jc2 \\o\\ad(\\s\\up 9(shàn),汕) | 汕
            SYMBOL 254 \\f "Wingdings" \\s 12 | ☑
            SYMBOL 0xA3 \\f "Wingdings 2" | ☐
            SYMBOL 65                     | A
            XE "索引"                     | ''
            PAGE                          | ''
            """)
    void fieldShowsWhatWordDraws(String instruction, String shown) {
        assertThat(ResultlessField.show(instruction)).isEqualTo(shown);
    }
}
