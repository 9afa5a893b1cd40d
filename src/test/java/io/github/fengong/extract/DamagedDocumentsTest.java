package io.github.fengong.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damages documents at random; they are then read as far as they go, or refused with a reason, but never end in another error. */
final class DamagedDocumentsTest {

    private static final int TRIES = 100;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "html/spans.html",
                "html/word.html",
                "html/layout.html",
                "text/lost-heading.txt",
                "text/cell-a-line.txt",
                "text/word-copy.txt",
                "text/quoted.csv",
                "text/pipes.md",
                "sheet/merged.xls",
                "sheet/shown-values.xls",
                "sheet/plain-xml.xlsx"
            })
    void damageIsReadOrRefused(String document) throws Exception {
        byte[] whole = Files.readAllBytes(Path.of("src/test/resources", document));
        for (long seed = 0; seed < TRIES; seed++) {
            byte[] damaged = damage(whole, new Random(seed));
            assertThatCode(() -> readOrRefuse(damaged)).as("seed %d", seed).doesNotThrowAnyException();
        }
    }

    private static void readOrRefuse(byte[] content) {
        try {
            DocumentReader.read(SourceFile.of("damaged", content), ReadOptions.DEFAULT);
        } catch (UnreadableDocumentException e) {
            assertThat(e.getMessage()).isNotBlank().doesNotContain("null");
        }
    }

    /** Cuts the end off, changes bytes, or moves a piece. */
    private static byte[] damage(byte[] whole, Random random) {
        int kind = random.nextInt(3);
        if (kind == 0) {
            return Arrays.copyOf(whole, 1 + random.nextInt(whole.length - 1));
        }
        byte[] damaged = whole.clone();
        if (kind == 1) {
            for (int change = random.nextInt(20); change >= 0; change--) {
                damaged[random.nextInt(whole.length)] = (byte) random.nextInt(256);
            }
        } else {
            int length = random.nextInt(Math.min(200, whole.length));
            System.arraycopy(
                    whole,
                    random.nextInt(whole.length - length),
                    damaged,
                    random.nextInt(whole.length - length),
                    length);
        }
        return damaged;
    }
}
