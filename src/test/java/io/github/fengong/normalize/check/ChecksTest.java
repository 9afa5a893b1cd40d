package io.github.fengong.normalize.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.model.Finding;
import io.github.fengong.model.MeasureField;
import io.github.fengong.model.SourceLocation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What the checks of words find, and what they leave alone. */
final class ChecksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "目前己惠及全市153万企业 | CHARACTER_SUSPECT 己惠及>已惠及",
                "相关工作巳完成 | CHARACTER_SUSPECT 巳完成>已完成",
                "把服务企业作为自已的事 | CHARACTER_SUSPECT 已的事>己的事",
                "由市府办统一布署 | CHARACTER_SUSPECT 布署>部署",
                "应用“双随机一公开\"抽查系统，推进“一网通办” | QUOTE_UNPAIRED “双随机一公开\">“双随机一公开”",
                "推进\"一网通办”改革 | QUOTE_UNPAIRED \"一网通办”>“一网通办”",
                "推进“一网通办改革 | QUOTE_UNPAIRED 推进“一网通办改革>",
                "推进一网通办”改革 | QUOTE_UNPAIRED 推进一网通办”改革>",
                "印发《工作方案的通知 | QUOTE_UNPAIRED 印发《工作方案的通知>",
                "推进“一网通办“改革 | QUOTE_UNPAIRED 推进“一网通办“改革>;QUOTE_UNPAIRED 推进“一网通办“改革>",
                "低压（200kVA及以下)报装 | BRACKET_MIXED_WIDTH （200kVA及以下)>（200kVA及以下）",
                "低压(200kVA及以下）报装 | BRACKET_MIXED_WIDTH (200kVA及以下）>（200kVA及以下）",
                "纳税人（含个体户纳税 | BRACKET_UNPAIRED 纳税人（含个体户纳税>",
                "纳税人含个体户）纳税 | BRACKET_UNPAIRED 纳税人含个体户）纳税>",
                "（市发改局（市粮食局）牵头 | BRACKET_UNPAIRED （市发改局（市粮食…>"
            })
    void whatLooksWrongIsNamed(String text, String found) {
        assertThat(describe(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "实行“最多跑一次”和“一网通办”，做到“一次不用跑”。",
                "“一件事”联办（试点）；云缴税(费)项目（含（旧）版）",
                "显示屏尺寸为5\"和10\"，Windows' 系统的 don’t 按钮",
                "引用“他说‘可以’后”的原话，“通缴通取”、《清单（2020年）》",
                "工作包括：1）受理；2）审核；a）复核；①）办结",
                "区间 [0,1) 和 (0,1]，费率 (3%)",
                "坚持自己动手，严于律己、舍己为人，以服务为己任，知己知彼，已经完成",
                "己亥年、乙巳年，巳时开会；己二酸、己内酰胺、环己烷产业；不能损人利己、固执己见",
                "公布署名文章，安装按装机容量，按装置收费",
                "自已经过批准之日起施行",
                "\"一网通办\"和\"一窗受理\"",
                "（市发改局（市粮食和储备局）牵头，市财政局〔含国资〕配合【长期】）"
            })
    void ordinaryTextIsLeftAlone(String text) {
        assertThat(describe(text)).isEmpty();
    }

    @Test
    void namesThatOnlyLookAlikeAreOne() {
        assertThat(describe(
                        "“三单一平台”模式", "实行“三单-平台”监管", "建设“三单一平台”", "推进“互联网+”行动", "推进“互联网＋”行动", "推进“5Ｇ”应用，“5G”试点，“5G”"))
                .isEqualTo(
                        "NAME_WRITTEN_TWO_WAYS 三单-平台>三单一平台;NAME_WRITTEN_TWO_WAYS 互联网＋>互联网+;NAME_WRITTEN_TWO_WAYS 5Ｇ>5G");
        assertThat(describe("“一网通办”改革", "“一窗通办”改革", "“一件事”", "“多件事”", "“一次办”", "“一次不用跑”", "“十四五”", "“十三五”"))
                .isEmpty();
    }

    @Test
    void theRarerWidthOfOrdinalsIsNamed() {
        assertThat(describeIndicators("（一）甲", "(二)乙", "（三）丙")).isEqualTo("ORDINAL_MIXED_WIDTH (二)>（二）");
        assertThat(describeIndicators("(一)甲", "(二)乙", "（三）丙")).isEqualTo("ORDINAL_MIXED_WIDTH （三）>(三)");
        assertThat(describeIndicators("(一)甲", "(二)乙", "（试点）丙")).isEmpty();
    }

    @Test
    void realUnitsRaiseNoAlarm() throws Exception {
        for (String line : Files.readAllLines(Path.of("src/test/resources/gold/responsibility.jsonl"))) {
            String text =
                    JsonMapper.builder().build().readTree(line).get("text").asString();
            assertThat(describe(text)).as(text).isEmpty();
        }
    }

    private static String describe(String... texts) {
        return describe(MeasureField.PRACTICE, texts);
    }

    private static String describeIndicators(String... texts) {
        return describe(MeasureField.INDICATOR, texts);
    }

    private static String describe(MeasureField field, String... texts) {
        List<WrittenText> written = Arrays.stream(texts)
                .map(text -> new WrittenText(Optional.of("m-1"), field, text, SourceLocation.UNKNOWN))
                .toList();
        List<Finding> findings = Checks.findings(new CheckedTable(List.of(), List.of(), List.of(), written));
        return String.join(
                ";",
                findings.stream()
                        .map(finding -> finding.code() + " " + finding.before() + ">" + finding.after())
                        .toList());
    }
}
