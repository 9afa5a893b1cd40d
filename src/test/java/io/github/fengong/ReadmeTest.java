package io.github.fengong;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.export.ResultSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README says what the program does. Its examples are run by {@code io.github.fengong.app.ReadmeExamplesTest}. */
final class ReadmeTest {

    private static final Path README = Path.of("README.md");

    @Test
    void tableOfFieldsIsThatOfTheSchemas() throws IOException {
        for (ResultSchema schema : ResultSchema.values()) {
            List<String> rows = SchemaTable.rows(schema);
            assertThat(rows).hasSizeGreaterThan(40);
            if (System.getenv("README_UPDATE") != null) {
                update(schema, rows);
            }
            assertThat(block(schema)).isEqualTo(rows);
        }
    }

    private static List<String> block(ResultSchema schema) throws IOException {
        String readme = Files.readString(README, StandardCharsets.UTF_8);
        String block = readme.substring(readme.indexOf(begin(schema)), readme.indexOf(end(schema)));
        return Stream.of(block.split("\n"))
                .filter(line -> line.startsWith("| `"))
                .toList();
    }

    private static void update(ResultSchema schema, List<String> rows) throws IOException {
        String table = "| field | meaning |\n| --- | --- |\n" + String.join("\n", rows) + "\n";
        String readme = Files.readString(README, StandardCharsets.UTF_8);
        Pattern block =
                Pattern.compile(Pattern.quote(begin(schema)) + ".*?" + Pattern.quote(end(schema)), Pattern.DOTALL);
        String updated = block.matcher(readme)
                .replaceFirst(match ->
                        java.util.regex.Matcher.quoteReplacement(begin(schema) + "\n\n" + table + "\n" + end(schema)));
        Files.writeString(README, updated, StandardCharsets.UTF_8);
    }

    private static String begin(ResultSchema schema) {
        return "<!-- fields of " + schema + ": README_UPDATE=1 mvn test -Dtest=ReadmeTest -->";
    }

    private static String end(ResultSchema schema) {
        return "<!-- end of fields of " + schema + " -->";
    }
}
