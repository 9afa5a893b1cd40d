package io.github.fengong.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the examples of the README that need no server, in their order. */
final class ReadmeExamplesTest {

    private static final Pattern SHELL = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    /** What stands for files of the reader's own. */
    private static final Pattern FILE = Pattern.compile("(plan|new)\\.docx|results(/\\S*)?|changes");

    @TempDir
    private Path folder;

    @Test
    void everyExampleWorks() throws IOException {
        copy("table.docx", "plan.docx");
        copy("table-v2.docx", "new.docx");
        List<String> examples = examples();
        assertThat(examples).hasSizeGreaterThan(9);
        for (String example : examples) {
            ByteArrayOutputStream talk = new ByteArrayOutputStream();
            int exitCode = Fengong.run(
                    Console.of(new ByteArrayOutputStream(), talk), InputStream.nullInputStream(), arguments(example));
            assertThat(exitCode)
                    .as("%s said %s", example, talk.toString(StandardCharsets.UTF_8))
                    .isZero();
        }
        assertThat(folder.resolve("results/plan/review.html")).exists();
        assertThat(folder.resolve("changes/changes.json")).exists();
        assertThat(folder.resolve("results/tasks.db")).exists();
    }

    @Test
    void everyCommandStandsInTheReadme() throws IOException {
        String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
        for (String command :
                List.of("convert", "compare", "watch", "split", "tables", "agencies", "schema", "load", "push")) {
            assertThat(readme).contains("fengong " + command + " ");
        }
    }

    private List<String> examples() throws IOException {
        Matcher blocks = SHELL.matcher(Files.readString(Path.of("README.md"), StandardCharsets.UTF_8));
        List<String> examples = new ArrayList<>();
        while (blocks.find()) {
            blocks.group(1)
                    .lines()
                    .map(line -> line.replaceFirst("\\s+#.*|\\s+> .*", ""))
                    .filter(line -> line.startsWith("fengong ") && !line.contains("://"))
                    .forEach(examples::add);
        }
        return examples;
    }

    private String[] arguments(String example) {
        String[] words = example.substring("fengong ".length()).strip().split("\\s+");
        for (int at = 1; at < words.length; at++) {
            String word = words[at];
            boolean first = word.equals("changes") && !words[at - 1].equals("-o");
            if (FILE.matcher(word).matches() && !first) {
                words[at] = folder.resolve(word).toString();
            }
            words[at] = words[at].replace("jdbc:sqlite:results", "jdbc:sqlite:" + folder.resolve("results"));
        }
        return words;
    }

    private void copy(String sample, String name) throws IOException {
        try (InputStream stream = ReadmeExamplesTest.class.getResourceAsStream("/samples/" + sample)) {
            Files.write(folder.resolve(name), stream.readAllBytes());
        }
    }
}
