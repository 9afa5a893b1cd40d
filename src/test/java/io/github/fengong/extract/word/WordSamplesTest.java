package io.github.fengong.extract.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.extract.DocumentReader;
import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every sample of a construct of Word is read as the text beside it says: {@code NAME.grid} with tracked changes accepted, and {@code
 * NAME.original.grid} before them.
 */
final class WordSamplesTest {

    private static final Path SAMPLES = Path.of("src/test/resources/word");

    static List<String> truths() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".grid"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("truths")
    void sampleIsReadAsItsTruthSays(String truth) throws Exception {
        boolean original = truth.endsWith(".original.grid");
        String stem = truth.substring(0, truth.indexOf('.'));
        ReadOptions options = new ReadOptions(original, true);
        for (Path sample : samples(stem)) {
            assertThat(DocumentText.of(DocumentReader.read(SourceFile.read(sample), options)))
                    .as(sample.toString())
                    .isEqualTo(Files.readString(SAMPLES.resolve(truth)));
        }
    }

    /** The same document may be there in several formats. */
    private static List<Path> samples(String stem) throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            List<Path> samples = files.filter(file -> {
                        String name = file.getFileName().toString();
                        return name.startsWith(stem + ".") && !name.endsWith(".grid");
                    })
                    .sorted()
                    .toList();
            assertThat(samples).as("samples of %s", stem).isNotEmpty();
            return samples;
        }
    }
}
