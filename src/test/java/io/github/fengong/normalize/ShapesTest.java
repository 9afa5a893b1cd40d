package io.github.fengong.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.extract.DocumentReader;
import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.model.Finding;
import io.github.fengong.model.Indicator;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.Section;
import io.github.fengong.model.UnitCell;
import io.github.fengong.model.UnitColumn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Small documents of other shapes than the sample's, each with its truth beside it. */
final class ShapesTest {

    private static final Path FOLDER = Path.of("src/test/resources/shapes");

    /** What the truth of a shape says of one measure, in the order in which a reader looks at it. */
    private record Shown(
            int section,
            int serial,
            String serialText,
            int part,
            List<Indicator> indicators,
            String measure,
            String practice,
            List<UnitCell> cells,
            Map<String, String> extra,
            String serialProvenance,
            String responsibilityProvenance) {}

    static Stream<String> shapes() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void shapeIsExact(String name) throws Exception {
        JsonNode truth = JsonMapper.builder().build().readTree(Files.readString(FOLDER.resolve(name)));
        MeasureTable table = Normalizer.normalize(
                DocumentReader.read(
                        SourceFile.read(FOLDER.resolve(truth.get("file").asString())), ReadOptions.DEFAULT),
                NormalizeOptions.NONE);
        List<Shown> expected = new ArrayList<>();
        truth.get("measures").forEach(measure -> expected.add(shown(measure)));
        assertThat(String.join(
                        "\n",
                        table.measures().stream()
                                .map(measure -> shown(measure).toString())
                                .toList()))
                .isEqualTo(
                        String.join("\n", expected.stream().map(Shown::toString).toList()));
        assertThat(table.title()).isEqualTo(truth.get("title").asString());
        assertThat(table.sections()).isEqualTo(sections(truth.get("sections")));
        if (!truth.get("findings").isNull()) {
            List<String> codes = new ArrayList<>();
            truth.get("findings").forEach(code -> codes.add(code.asString()));
            assertThat(table.findings().stream()
                            .map(Finding::code)
                            .map(Enum::name)
                            .sorted())
                    .containsExactlyElementsOf(codes);
        }
    }

    private static Shown shown(Measure measure) {
        return new Shown(
                measure.section(),
                measure.serial(),
                measure.serialText(),
                measure.part(),
                measure.indicators(),
                measure.measure(),
                measure.practice(),
                measure.responsibility().cells(),
                measure.extra(),
                measure.provenance().serial().name(),
                measure.provenance().responsibility().name());
    }

    private static Shown shown(JsonNode truth) {
        List<Indicator> indicators = new ArrayList<>();
        truth.get("indicators")
                .forEach(node -> indicators.add(new Indicator(
                        optional(node.get("ordinal")), node.get("name").asString())));
        List<UnitCell> cells = new ArrayList<>();
        truth.get("cells")
                .forEach(node -> cells.add(new UnitCell(
                        node.get("header").asString(),
                        UnitColumn.valueOf(node.get("column").asString()),
                        node.get("text").asString())));
        Map<String, String> extra = new LinkedHashMap<>();
        truth.get("extra")
                .properties()
                .forEach(entry -> extra.put(entry.getKey(), entry.getValue().asString()));
        return new Shown(
                truth.get("section").asInt(),
                truth.get("serial").asInt(),
                truth.get("serialText").asString(),
                truth.get("part").asInt(),
                indicators,
                truth.get("measure").asString(),
                truth.get("practice").asString(),
                cells,
                extra,
                truth.get("serialProvenance").asString(),
                truth.get("responsibilityProvenance").asString());
    }

    private static List<Section> sections(JsonNode truth) {
        List<Section> sections = new ArrayList<>();
        truth.forEach(node -> sections.add(new Section(
                node.get("ordinal").asInt(),
                node.get("title").asString(),
                optional(node.get("declaredCount")),
                node.get("measureCount").asInt())));
        return sections;
    }

    private static OptionalInt optional(JsonNode number) {
        return number.isNull() ? OptionalInt.empty() : OptionalInt.of(number.asInt());
    }
}
