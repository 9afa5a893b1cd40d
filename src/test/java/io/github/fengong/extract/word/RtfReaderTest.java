package io.github.fengong.extract.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.model.SourceDocument;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RtfReaderTest {

    private static final Path SAMPLE = Path.of("src/test/resources/word/rtf-constructs.rtf");

    @ParameterizedTest
    @CsvSource({
        "'{\\rtf1\\ansi\\ansicpg936 \\''b8\\''c4}', 改",
        "'{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f1\\fcharset136 x;}}\\f1\\''a7\\''ef}', 改",
        "'{\\rtf1\\ansi\\uc1\\u25913?}', 改",
        "'{\\rtf1\\ansi\\uc2\\u25913\\''b8\\''c4}', 改",
        "'{\\rtf1\\ansi\\uc0\\u25913 x}', 改x",
        "'{\\rtf1\\ansi\\u-10187?\\u-8934?}', \uD835\uDD1A",
        "'{\\rtf1 a\\bin3 }}}b}', ab",
        "'{\\rtf1 \\{a\\}\\\\}', '{a}\\'",
        "'{\\rtf1 {\\*\\nobody a}b{\\pict 00ff}c}', bc"
    })
    void textIsDecoded(String rtf, String text) {
        assertThat(read(rtf.getBytes(StandardCharsets.US_ASCII))).isEqualTo("¶ " + text + "\n");
    }

    @Test
    void cutShortFileHasTheTextUpToItsEnd() {
        byte[] rtf = "{\\rtf1\\ansi\\ansicpg936\\trowd\\cellx1000\\cellx2000\\intbl 甲\\cell 乙"
                .getBytes(Charset.forName("GBK"));
        assertThat(read(rtf)).isEqualTo("▦ 1×2\n0,0: 甲\n0,1: 乙\n");
    }

    @Test
    void damageNeverEndsInAnException() throws IOException {
        byte[] whole = Files.readAllBytes(SAMPLE);
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            byte[] damaged = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
            for (int j = 0; j < 20; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) "{}\\019az- ".charAt(random.nextInt(10));
            }
            assertThat(read(damaged)).as("seed 5, round " + i).isNotNull();
        }
    }

    private static String read(byte[] rtf) {
        SourceDocument document = new RtfExtractor().read(SourceFile.of("a.rtf", rtf), ReadOptions.DEFAULT);
        return DocumentText.of(document);
    }
}
