package io.github.fengong.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.fengong.model.AgencyLevel;
import io.github.fengong.model.DocumentFormat;
import io.github.fengong.model.MeasureField;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.Provenance;
import io.github.fengong.model.Role;
import io.github.fengong.model.Severity;
import io.github.fengong.model.UnitColumn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

final class ResultSchemaTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void isItselfAJsonSchema(ResultSchema schema) {
        Schema metaSchema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(metaSchema.validate(MAPPER.readTree(schema.text()))).isEmpty();
    }

    @Test
    void describesEveryFieldThatIsWritten() throws IOException {
        SchemaAssert.assertValid(ResultSchema.TABLE, json(Tables.full()));
    }

    @Test
    void describesATableOfTextsAlone() throws IOException {
        SchemaAssert.assertValid(ResultSchema.TABLE, json(Tables.of(Tables.measure(1, "举措", "做法"))));
    }

    @Test
    void refusesAnUnknownRole() throws IOException {
        String wrong = json(Tables.full()).replace("\"LEAD\"", "\"BOSS\"");
        assertThatThrownBy(() -> SchemaAssert.assertValid(ResultSchema.TABLE, wrong))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void refusesAFieldThatNobodyDescribed() throws IOException {
        String wrong = json(Tables.full()).replaceFirst("\"serial\" :", "\"number\" : 5, \"serial\" :");
        assertThatThrownBy(() -> SchemaAssert.assertValid(ResultSchema.TABLE, wrong))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("number");
    }

    /** Each line: the place in the file as a JSON pointer, and what stands there instead; nothing for a field that is left out. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/formatVersion | 2",
                "/formatVersion | \"1\"",
                "/title |",
                "/title | null",
                "/source/format | \"odt\"",
                "/source/sha256 | \"ABC\"",
                "/source/size | -1",
                "/metadata |",
                "/metadata/date | 20200501",
                "/generator/name | \"other\"",
                "/sections | {}",
                "/sections/0/ordinal | -1",
                "/sections/0/measureCount | \"13\"",
                "/measures | null",
                "/measures/0/id | \"\"",
                "/measures/0/serial | \"2\"",
                "/measures/0/serial | 2.5",
                "/measures/0/part | 0",
                "/measures/0/indicator | \"开办企业\"",
                "/measures/0/indicators | []",
                "/measures/0/responsibility/text |",
                "/measures/0/responsibility/openEnded | \"true\"",
                "/measures/0/responsibility/cells/0/column | \"BOSS\"",
                "/measures/0/responsibility/assignments/0/role | \"BOSS\"",
                "/measures/0/responsibility/assignments/0/name | \"\"",
                "/measures/0/extra | []",
                "/measures/0/extra/完成时限 | 5",
                "/measures/0/provenance/serial | \"GUESSED\"",
                "/measures/0/location/page | 0",
                "/measures/0/location/box | [1, 2, 3]",
                "/notes |",
                "/agencies/0/level | \"VILLAGE\"",
                "/agencies/0/lead | -1",
                "/findings/0/severity | \"FATAL\"",
                "/findings/0/code | \"serial restored\"",
                "/findings/0/message | \"\"",
            })
    void refusesABrokenTable(String pointer, String value) throws IOException {
        assertRefused(ResultSchema.TABLE, json(Tables.full()), pointer, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/formatVersion | 0",
                "/old |",
                "/new/measureCount | -1",
                "/threshold | 1.5",
                "/changes/0/kind | \"RENAMED\"",
                "/changes/0/similarity | 2",
                "/changes/0/fields | [\"serial\"]",
                "/changes/0/texts |",
                "/changes/0/moved | 0",
                "/summary/unchanged |",
                "/agencies/0/inNew | null",
                "/agencies/0/tasks/0/kinds | [\"GONE\"]",
                "/agencies/0/tasks/0/change | -1",
                "/agencies/0/id | \"\"",
            })
    void refusesABrokenComparison(String pointer, String value) throws IOException {
        new ChangesJsonExporter("0.1.0").write(Diffs.full(), folder);
        String json = Files.readString(folder.resolve(ChangesJsonExporter.FILE));
        assertRefused(ResultSchema.CHANGES, json, pointer, value);
    }

    /** Against the schema as it is shipped: what it lets pass, other systems take. */
    private static void assertRefused(ResultSchema schema, String json, String pointer, String value) {
        Schema shipped = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.text());
        assertThat(shipped.validate(MAPPER.readTree(json))).isEmpty();
        JsonNode broken = MAPPER.readTree(json);
        int last = pointer.lastIndexOf('/');
        ObjectNode parent = (ObjectNode) broken.at(pointer.substring(0, last));
        if (value == null) {
            assertThat(parent.remove(pointer.substring(last + 1))).isNotNull();
        } else {
            parent.set(pointer.substring(last + 1), MAPPER.readTree(value));
        }
        assertThat(shipped.validate(broken)).isNotEmpty();
    }

    @Test
    void knowsTheConstantsOfTheModel() {
        JsonNode definitions = MAPPER.readTree(ResultSchema.TABLE.text()).path("$defs");
        assertThat(constants(definitions.path("role"))).isEqualTo(names(Role.values(), Role::name));
        assertThat(constants(definitions.path("provenance"))).isEqualTo(names(Provenance.values(), Provenance::name));
        assertThat(constants(property(definitions, "finding", "severity")))
                .isEqualTo(names(Severity.values(), Severity::name));
        assertThat(constants(property(definitions, "finding", "field")))
                .isEqualTo(names(MeasureField.values(), MeasureField::key));
        assertThat(constants(property(definitions, "unitCell", "column")))
                .isEqualTo(names(UnitColumn.values(), UnitColumn::name));
        assertThat(constants(property(definitions, "source", "format")))
                .isEqualTo(names(DocumentFormat.values(), DocumentFormat::key));
        assertThat(constants(property(definitions, "agency", "level")))
                .containsAll(names(AgencyLevel.values(), AgencyLevel::name))
                .hasSize(AgencyLevel.values().length + 1);
    }

    private static JsonNode property(JsonNode definitions, String definition, String property) {
        return definitions.path(definition).path("properties").path(property);
    }

    private static List<String> constants(JsonNode node) {
        return node.path("enum").values().stream().map(JsonNode::asString).toList();
    }

    private static <E> List<String> names(E[] values, Function<E, String> name) {
        return Arrays.stream(values).map(name).toList();
    }

    private static String json(MeasureTable table) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new JsonExporter("0.1.0").write(table, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
