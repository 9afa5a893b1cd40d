package io.github.fengong.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads small documents, each named after the one thing it shows, and compares all that was read with the truth beside it: {@code spans.html}
 * with {@code spans.truth}, written as {@link Shown#document} shows documents.
 */
final class TruthFilesTest {

    private static final Path RESOURCES = Path.of("src/test/resources");

    static List<String> documents() throws IOException {
        List<String> documents = new ArrayList<>();
        for (String folder : List.of("text", "html", "sheet")) {
            try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
                files.map(file -> folder + "/" + file.getFileName())
                        .filter(file -> !file.endsWith(".truth"))
                        .sorted()
                        .forEach(documents::add);
            }
        }
        return documents;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void readsWhatTheTruthSays(String document) throws Exception {
        Path truth = RESOURCES.resolve(document.replaceFirst("\\.[a-z]+$", ".truth"));

        List<String> shown =
                Shown.document(DocumentReader.read(SourceFile.read(RESOURCES.resolve(document)), ReadOptions.DEFAULT));

        assertThat(shown).containsExactlyElementsOf(Files.readAllLines(truth));
    }
}
