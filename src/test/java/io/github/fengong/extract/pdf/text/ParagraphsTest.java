package io.github.fengong.extract.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ParagraphsTest {

    private static final double SIZE = 10;

    /** Lines from the left edge of a column, Han characters an em wide, others half an em. */
    private static List<String> paragraphs(double width, String... texts) {
        List<TextLine> lines = new ArrayList<>();
        for (String text : texts) {
            double right = text.codePoints().mapToDouble(ParagraphsTest::width).sum();
            int head = Script.ofFirst(text) == Script.CHINESE ? 1 : text.split("[^\\x21-\\x7E]")[0].length();
            double headWidth = text.codePoints()
                    .limit(head)
                    .mapToDouble(ParagraphsTest::width)
                    .sum();
            lines.add(new TextLine(text, 0, right, 15 * lines.size(), SIZE, headWidth, true));
        }
        return Paragraphs.of(lines, width);
    }

    private static double width(int character) {
        return character < 0x2000 ? SIZE / 2 : SIZE;
    }

    @Test
    void aLineWithRoomForMoreEndsAParagraph() {
        assertThat(paragraphs(100, "严格落实国家减税降费", "政策。", "确保应享尽享。")).containsExactly("严格落实国家减税降费政策。", "确保应享尽享。");
    }

    @Test
    void aLongerLineShowsThatTheNextCharacterWouldHaveFitted() {
        assertThat(paragraphs(72, "汕头海关", "汕头海事局", "中国电信汕头分", "公司")).containsExactly("汕头海关", "汕头海事局", "中国电信汕头分公司");
        assertThat(paragraphs(82, "大力推行新政", "策、严格落实责任", "书")).containsExactly("大力推行新政策、严格落实责任书");
    }

    @Test
    void aNumberThatTheColumnHasNoRoomForIsNotDivided() {
        assertThat(paragraphs(9, "1", "0")).containsExactly("10");
        assertThat(paragraphs(30, "10", "20")).containsExactly("10 20");
    }

    @Test
    void anAddressLongerThanTheColumnHasNoBlank() {
        assertThat(paragraphs(50, "www.exampl", "e.gov.cn/a")).containsExactly("www.example.gov.cn/a");
        assertThat(paragraphs(50, "support on", "Linux")).containsExactly("support on Linux");
    }

    @Test
    void aYearIsNotDividedBeforeChinese() {
        assertThat(paragraphs(50, "2024—202", "6年")).containsExactly("2024—2026年");
    }

    @Test
    void itemsBeginParagraphsAfterFullLines() {
        assertThat(paragraphs(60, "1.严格落实", "政策要求。", "2.强化督促", "检查。")).containsExactly("1.严格落实政策要求。", "2.强化督促检查。");
        assertThat(paragraphs(80, "牵头单位：市财政局", "配合单位：市税务局")).containsExactly("牵头单位：市财政局", "配合单位：市税务局");
    }

    @Test
    void marksWithinLinesAreNoItems() {
        assertThat(paragraphs(70, "做到1.严格；", "2.规范；3.公", "开。")).containsExactly("做到1.严格；2.规范；3.公开。");
    }
}
