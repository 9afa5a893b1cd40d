package io.github.fengong.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.agency.AgencyOptions;
import io.github.fengong.agency.DocumentRules;
import io.github.fengong.agency.RegisterDirectory;
import io.github.fengong.agency.register.AgencyRegister;
import io.github.fengong.compare.CompareOptions;
import io.github.fengong.compare.TableComparer;
import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.TableDiff;
import io.github.fengong.normalize.NormalizeOptions;
import io.github.fengong.pipeline.Pipeline;
import io.github.fengong.pipeline.PipelineOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares pairs of small editions, each of which shows one thing that happens to such tables in real life. */
final class EditionPairsTest {

    private static final Path PAIRS = Path.of("src", "test", "resources", "editions");

    private static final RegisterDirectory DIRECTORY =
            new RegisterDirectory(AgencyRegister.builtIn(), Optional.empty());

    private static final Pipeline PIPELINE = new Pipeline(new PipelineOptions(
            ReadOptions.DEFAULT,
            NormalizeOptions.NONE,
            new AgencyOptions(DIRECTORY, DocumentRules.NONE, false),
            List.of()));

    static Stream<String> pairs() throws IOException {
        try (Stream<Path> folders = Files.list(PAIRS)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void findsWhatAPersonFinds(String pair) throws Exception {
        MeasureTable before = convert(pair, "old.");
        MeasureTable after = convert(pair, "new.");
        CompareOptions options = CompareOptions.DEFAULT;
        TableDiff diff = new TableComparer(options, RegisterIdentity.of(DIRECTORY, after)).compare(before, after);
        List<String> truth = Files.readAllLines(PAIRS.resolve(pair).resolve("truth.txt"));
        assertThat(EditionTruth.findProblems(truth, diff)).as(truth.get(0)).isEmpty();
    }

    private static MeasureTable convert(String pair, String side) throws Exception {
        try (Stream<Path> files = Files.list(PAIRS.resolve(pair))) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith(side))
                    .findFirst()
                    .orElseThrow();
            return PIPELINE.convert(SourceFile.read(file)).table();
        }
    }
}
