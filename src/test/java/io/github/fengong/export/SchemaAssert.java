package io.github.fengong.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Checks JSON against the schemas that the program ships. It is stricter than they are: a field that a schema does not describe is an
 * error here, so that no field stays undocumented.
 */
public final class SchemaAssert {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private static final Map<ResultSchema, Schema> STRICT = new EnumMap<>(ResultSchema.class);

    private static final Map<String, Schema> PARTS = new HashMap<>();

    private SchemaAssert() {}

    /** Fails unless the file is JSON of the schema. */
    public static void assertValid(ResultSchema schema, Path file) throws IOException {
        assertValid(schema, Files.readString(file));
    }

    /** Fails unless the text is JSON of the schema. */
    public static synchronized void assertValid(ResultSchema schema, String json) {
        Schema strict = STRICT.computeIfAbsent(schema, SchemaAssert::strict);
        assertThat(strict.validate(MAPPER.readTree(json))).isEmpty();
    }

    /** Fails unless the text is JSON of a definition of the schema, for example {@code measure}. */
    public static synchronized void assertValid(ResultSchema schema, String definition, String json) {
        Schema part = PARTS.computeIfAbsent(schema + " " + definition, key -> part(schema, definition));
        assertThat(part.validate(MAPPER.readTree(json))).isEmpty();
    }

    private static Schema part(ResultSchema schema, String definition) {
        ObjectNode root = closed(MAPPER.readTree(schema.text()));
        ObjectNode part = MAPPER.createObjectNode();
        part.put("$schema", root.path("$schema").stringValue());
        part.put("$ref", "#/$defs/" + definition);
        part.set("$defs", root.path("$defs"));
        return registry().getSchema(part);
    }

    private static Schema strict(ResultSchema schema) {
        return registry().getSchema(closed(MAPPER.readTree(schema.text())));
    }

    private static SchemaRegistry registry() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    }

    private static ObjectNode closed(JsonNode schema) {
        close(schema);
        return (ObjectNode) schema;
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        schema.values().forEach(SchemaAssert::close);
    }
}
