package io.github.fengong.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that no document holds, but a broken file may: they are read to their end, in time that grows with their length. */
final class ExtremeTextTest {

    /** With this many characters a search that is quadratic in the length, or calls itself for each character, does not end in time. */
    private static final int LENGTH = 20_000;

    private static final ResponsibilitySplitter SPLITTER = new ResponsibilitySplitter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（",
                "）",
                "（市、区）",
                "、",
                "，",
                "中",
                "局",
                "市",
                "各",
                "和",
                "1",
                "第1、2、",
                "牵头",
                "负责推进落实",
                "加强",
                "市财政局",
                "市财政局和",
                "发展与改革与",
                "牵头单位：",
                "牵头单位市财政局配合单位",
                "由市财政局",
                "会同市财政局",
                "市财政局等部门",
                "各县（市、区）人民政府和",
                "2020年12月底前",
                "列第一位者为牵头单位，",
                "以下均需各区配合，不再列出。",
                "财\n政\n",
                "市 财 政 局 ",
                "\n- 3 -\n",
                "报市政府",
                "发改、",
                "汕头、",
                "文创局、",
                "（牵头）"
            })
    void readsRepeatedWords(String words) {
        String text = words.repeat(LENGTH / words.length());
        assertThatCode(() -> SPLITTER.split(text, SplitContext.NONE)).doesNotThrowAnyException();
    }

    @Test
    void readsDeepBrackets() {
        String text = "市教育局" + "（市财政局".repeat(2_000) + "）".repeat(2_000) + "、市公安局";
        assertThat(SPLITTER.split(text, SplitContext.NONE).assignments()).isNotEmpty();
    }

    @Test
    void findsEachOfAThousandNames() {
        String text = IntStream.range(0, 1_000).mapToObj(i -> "市第" + i + "中学").collect(Collectors.joining("、"));
        assertThat(SPLITTER.split(text, SplitContext.NONE).assignments()).hasSize(1_000);
    }
}
