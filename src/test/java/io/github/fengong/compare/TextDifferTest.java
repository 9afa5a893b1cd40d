package io.github.fengong.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.TextSegment;
import io.github.fengong.model.TextSpan;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextDifferTest {

    private final TextDiffer differ = new TextDiffer(new HanlpWordSplitter());

    /** Blanks are shown as ␠, line ends as ⏎. */
    @ParameterizedTest
    @CsvSource({
        "'', '', ''",
        "'', 新增内容, [+新增内容]",
        "旧内容, '', [-旧内容]",
        "开办企业一天办结, 开办企业半天办结, 开办企业[-一][+半]天办结",
        "企业设立登记2个工作日内办结。, 企业设立登记1个工作日内办结。, 企业设立登记[-2][+1]个工作日内办结。",
        "市公安局牵头。, 市公安局、市税务局牵头。, 市公安局[+、市税务局]牵头。",
        "推进␠政务⏎服务, 推进政务服务, 推进政务服务",
        "推行招投标全过程无纸化, 强化企业用电报装时限公开, [-推行招投标全过程无纸化][+强化企业用电报装时限公开]",
        "使用␠Word␠2019␠编辑, 使用␠Word␠␠2021␠编辑, 使用␠Word␠␠[-2019␠][+2021␠]编辑"
    })
    void showsDifferencesByWords(String before, String after, String expected) {
        assertThat(marked(differ.compare(visible(before), visible(after)))).isEqualTo(visible(expected));
    }

    private static String visible(String text) {
        return text.replace('␠', ' ').replace('⏎', '\n');
    }

    @Test
    void keepsNamesWhole() {
        List<TextSegment> segments =
                differ.compare("市市场监管局牵头", List.of(new TextSpan(0, 6)), "市场服务局牵头", List.of(new TextSpan(0, 5)));

        assertThat(marked(segments)).isEqualTo("[-市市场监管局][+市场服务局]牵头");
    }

    @Test
    void keepsParagraphsOfTheNewText() {
        assertThat(marked(differ.compare("一是压减时间。二是减材料。", "一是压减时间。\n二是减环节。"))).isEqualTo("一是压减时间。\n二是减[-材料][+环节]。");
    }

    @Test
    void segmentsMakeUpBothTexts() {
        MeasureTable sample = Editions.sample();
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            String before = practice(sample, random);
            String after = random.nextInt(5) == 0 ? practice(sample, random) : edited(before, random);
            List<TextSegment> segments = differ.compare(before, after);

            assertThat(text(segments, TextSegment.Kind.DELETED))
                    .as("seed " + seed)
                    .isEqualTo(after.strip());
            // kept words have the white space of the new text
            assertThat(text(segments, TextSegment.Kind.INSERTED).replaceAll("\\s", ""))
                    .as("seed " + seed)
                    .isEqualTo(before.replaceAll("\\s", ""));
        }
    }

    private static String practice(MeasureTable sample, Random random) {
        return sample.measures().get(random.nextInt(sample.measures().size())).practice();
    }

    private static String edited(String text, Random random) {
        StringBuilder words = new StringBuilder(text);
        for (int n = random.nextInt(10); n > 0; n--) {
            int at = random.nextInt(words.length());
            words.replace(
                    at, Math.min(words.length(), at + random.nextInt(6)), " 新\n A b 词".substring(random.nextInt(8)));
        }
        return words.toString();
    }

    private static String text(List<TextSegment> segments, TextSegment.Kind without) {
        return segments.stream()
                .filter(segment -> segment.kind() != without)
                .map(TextSegment::text)
                .collect(Collectors.joining());
    }

    private static String marked(List<TextSegment> segments) {
        return segments.stream()
                .map(segment -> switch (segment.kind()) {
                    case KEPT -> segment.text();
                    case INSERTED -> "[+" + segment.text() + "]";
                    case DELETED -> "[-" + segment.text() + "]";
                })
                .collect(Collectors.joining());
    }
}
