package io.github.fengong.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fengong.model.Finding;
import io.github.fengong.model.FindingCode;
import io.github.fengong.model.Severity;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TextDecoderTest {

    private static final Path SAMPLE = Path.of("src/test/resources/samples/table.txt");

    private static final String TRADITIONAL =
            "優化營商環境改革舉措任務分工表\n序號\t改革舉措\t主要做法\t責任單位\n" + "1\t開辦企業\t企業設立登記時間壓縮至兩個工作日內。\t市場監督管理局負責\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "GBK", "UTF-32LE"})
    void findsTheEncodingOfTheSample(String charset) throws Exception {
        String text = Files.readString(SAMPLE);
        String mark = charset.startsWith("UTF-32") ? "\uFEFF" : "";

        DecodedText decoded = TextDecoder.decode((mark + text).getBytes(Charset.forName(charset)));

        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
    void byteOrderMarkIsNoText(String charset) throws Exception {
        DecodedText decoded = TextDecoder.decode("\uFEFF序号".getBytes(Charset.forName(charset)));

        assertThat(decoded.text()).isEqualTo("序号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "Big5", "GB18030", "UTF-16LE", "UTF-16BE"})
    void findsTheEncodingOfTraditionalText(String charset) throws Exception {
        DecodedText decoded = TextDecoder.decode(TRADITIONAL.getBytes(Charset.forName(charset)));

        assertThat(decoded.text()).isEqualTo(TRADITIONAL);
    }

    @ParameterizedTest
    @CsvSource({"GB18030,责任单位", "GB18030,市税务局负责", "UTF-16LE,责任单位", "UTF-16BE,市税务局负责", "Big5,責任單位", "Big5,市稅務局負責"})
    void fewCharactersAreEnough(String charset, String text) throws Exception {
        assertThat(TextDecoder.decode(text.getBytes(Charset.forName(charset))).text())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void piecesOfTheSampleAreReadInEachEncoding(long seed) throws Exception {
        Random random = new Random(seed);
        String text = Files.readString(SAMPLE);
        for (String charset : List.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE")) {
            int from = random.nextInt(text.length() - 60);
            String piece = text.substring(from, from + 12 + random.nextInt(48));
            assertThat(TextDecoder.decode(piece.getBytes(Charset.forName(charset)))
                            .text())
                    .as("seed %d, %s", seed, charset)
                    .isEqualTo(piece);
        }
    }

    @Test
    void lineEndsOfAllKindsBecomeOne() throws Exception {
        assertThat(TextDecoder.decode("一\r\n二\r三\n四\u0085五\u2028六\u001A".getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo("一\n二\n三\n四\n五\n六");
    }

    @Test
    void damagedBytesOfUtf8AreNamedWithTheirPlace() throws Exception {
        byte[] bytes = join("标题\r\n市市场", new byte[] {(byte) 0xE7, (byte) 0x9B}, "局负责任务分工", StandardCharsets.UTF_8);

        DecodedText decoded = TextDecoder.decode(bytes);

        assertThat(decoded.text()).isEqualTo("标题\n市市场\uFFFD局负责任务分工");
        assertThat(decoded.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.TEXT_DAMAGED);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).isEqualTo("第2行第4字处的字节（E7 9B）无法解码，以“\uFFFD”标出，请核对原件");
            assertThat(finding.location().line()).isEqualTo(OptionalInt.of(2));
        });
    }

    @Test
    void damagedBytesOfGb18030AreNamedWithTheirPlace() throws Exception {
        byte[] bytes = join("任务分工\n市", new byte[] {(byte) 0xFF}, "局负责", Charset.forName("GB18030"));

        DecodedText decoded = TextDecoder.decode(bytes);

        assertThat(decoded.text()).isEqualTo("任务分工\n市\uFFFD局负责");
        assertThat(decoded.findings().stream().map(Finding::message))
                .containsExactly("第2行第2字处的字节（FF）无法解码，以“\uFFFD”标出，请核对原件");
    }

    @Test
    void damageDoneBeforeSavingIsNamedToo() throws Exception {
        DecodedText decoded = TextDecoder.decode("责任\n市\uFFFD\uFFFD局、锟斤拷单位".getBytes(StandardCharsets.UTF_8));

        assertThat(decoded.findings().stream().map(Finding::message))
                .containsExactly("第2行第2字起的文字在存盘前已损坏，请核对原件", "第2行第6字起的文字在存盘前已损坏，请核对原件");
    }

    @Test
    void manyDamagedPlacesAreSummedUp() throws Exception {
        byte[] text = "任务分工表 市\n".repeat(80).getBytes(StandardCharsets.UTF_8);
        for (int line = 0; line < 80; line++) {
            text[line * 20 + 15] = (byte) 0xFF;
        }

        DecodedText decoded = TextDecoder.decode(text);

        assertThat(decoded.findings()).hasSize(51);
        assertThat(decoded.findings().get(50).message()).startsWith("另有30处");
    }

    @Test
    void contentThatContradictsTheDeclarationWins() throws Exception {
        byte[] utf8 = "责任单位".getBytes(StandardCharsets.UTF_8);

        assertThat(TextDecoder.decode(utf8, Optional.of(Charset.forName("GB18030")))
                        .text())
                .isEqualTo("责任单位");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void randomBytesAreNoText(long seed) {
        byte[] bytes = new byte[5000];
        new Random(seed).nextBytes(bytes);

        assertThatThrownBy(() -> TextDecoder.decode(bytes))
                .as("seed %d", seed)
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("no text");
    }

    private static byte[] join(String before, byte[] damaged, String behind, Charset charset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : Arrays.asList(before.getBytes(charset), damaged, behind.getBytes(charset))) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
