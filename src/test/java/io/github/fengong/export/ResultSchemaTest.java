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
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ResultSchemaTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

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
