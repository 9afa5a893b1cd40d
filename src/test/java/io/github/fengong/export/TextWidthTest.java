package io.github.fengong.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextWidthTest {

    @ParameterizedTest
    @CsvSource({
        "'', 5, 1",
        "一二三四五, 5, 1",
        "一二三四五六, 5, 2",
        "一二三四五六七八九十一, 5, 3",
        // a comma does not begin a line, so 五 goes down with it
        "'一二三四五，六七八', 5, 2",
        "'一二三四五，六七八九', 5, 3",
        // an opening bracket does not end one
        "'一二三四（五六七八', 5, 2",
        "'一二三四（五六七八九', 5, 3",
        // words are not divided, but for those longer than a line
        "一二三四office, 5, 2",
        "一二三四international, 5, 3"
    })
    void countsLines(String text, double width, int lines) {
        assertThat(TextWidth.lines(text, width)).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource({"'一\n二', 2", "'一二三四五六\n', 3", "'\n', 2", "'一\n\n二', 3"})
    void everyParagraphBeginsALine(String text, int lines) {
        assertThat(TextWidth.lines(text, 5)).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "汉字, 2", "'一\n二三四\n五', 3", "𠮷, 1", "２０, 2"})
    void findsTheLongestParagraph(String text, double width) {
        assertThat(TextWidth.longest(text)).isEqualTo(width);
    }
}
