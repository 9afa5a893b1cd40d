package io.github.fengong.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ChineseNumberTest {

    @ParameterizedTest
    @CsvSource({
        "一,1",
        "十,10",
        "十二,12",
        "二十,20",
        "二十三,23",
        "廿一,21",
        "卅,30",
        "一百,100",
        "一百零三,103",
        "一百一十,110",
        "一〇三,103",
        "两百,200"
    })
    void charactersStandForTheNumber(String text, int number) {
        assertThat(ChineseNumber.parse(text)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "零", "甲", "一二十", "五六十七"})
    void otherCharactersStandForNone(String text) {
        assertThat(ChineseNumber.parse(text)).isEmpty();
    }

    @Test
    void everyNumberIsReadAsItIsWritten() {
        for (int number = 1; number <= 999; number++) {
            assertThat(ChineseNumber.parse(ChineseNumber.format(number))).hasValue(number);
        }
    }
}
