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
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs the examples of the README that need no server, in their order. */
final class ReadmeExamplesTest {

    private static final Pattern SHELL = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    private static final Pattern JSON = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

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
    void everyCommandAndOptionStandsInTheReadme() throws IOException {
        String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
        Console console = Console.of(new ByteArrayOutputStream(), new ByteArrayOutputStream());
        CommandLine commands = Fengong.commands(console, InputStream.nullInputStream());
        assertThat(commands.getSubcommands()).hasSizeGreaterThan(9);
        commands.getSubcommands().forEach((name, command) -> {
            if (!name.equals("help")) {
                assertThat(readme).contains("fengong " + name + " ");
            }
            command.getCommandSpec().options().stream()
                    .filter(option -> !option.usageHelp() && !option.versionHelp())
                    .forEach(
                            option -> assertThat(readme).as(name).containsPattern("`" + option.longestName() + "[ `]"));
        });
    }

    @Test
    void whatTheReadmeShowsIsWhatComesOut() throws IOException {
        copy("table.docx", "plan.docx");
        assertThat(Fengong.run(
                        Console.of(new ByteArrayOutputStream(), new ByteArrayOutputStream()),
                        InputStream.nullInputStream(),
                        "convert",
                        folder.resolve("plan.docx").toString(),
                        "-o",
                        folder.resolve("results").toString()))
                .isZero();
        Matcher block = JSON.matcher(Files.readString(Path.of("README.md"), StandardCharsets.UTF_8));
        assertThat(block.find()).isTrue();
        JsonNode shown = new JsonMapper().readTree(block.group(1));
        JsonNode table = new JsonMapper().readTree(Files.readString(folder.resolve("results/plan/table.json")));
        JsonNode measure = table.get("measures").get(shown.get("serial").asInt() - 1);
        shows(measure, shown);
    }

    /** Holds a shortened value to the whole one: fields may be left out, a text may end early with an ellipsis. */
    private static void shows(JsonNode whole, JsonNode shown) {
        if (shown.isObject()) {
            shown.properties().forEach(field -> shows(whole.path(field.getKey()), field.getValue()));
        } else if (shown.isArray()) {
            assertThat(whole.size()).isEqualTo(shown.size());
            for (int at = 0; at < shown.size(); at++) {
                shows(whole.get(at), shown.get(at));
            }
        } else if (shown.isString() && shown.asString().endsWith("…")) {
            assertThat(whole.asString()).startsWith(shown.asString().replace("…", ""));
        } else {
            assertThat(whole).isEqualTo(shown);
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
