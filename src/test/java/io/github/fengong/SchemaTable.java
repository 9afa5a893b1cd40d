package io.github.fengong;

import io.github.fengong.export.ResultSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fields of a schema as the rows of a Markdown table; {@link ReadmeTest} holds the README against them. */
final class SchemaTable {

    private final JsonNode schema;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<String> shown = new ArrayList<>();

    private SchemaTable(JsonNode schema) {
        this.schema = schema;
    }

    /** Returns a row for each field; what a definition holds is shown where it comes first. */
    static List<String> rows(ResultSchema schema) {
        SchemaTable table = new SchemaTable(new JsonMapper().readTree(schema.text()));
        table.walk(table.schema, "");
        return table.fields.entrySet().stream()
                .map(field -> "| `" + field.getKey() + "` | " + field.getValue() + " |")
                .toList();
    }

    private void walk(JsonNode node, String path) {
        if (node.has("$ref")) {
            String name = node.get("$ref").asString().replaceFirst(".*/", "");
            boolean first = !shown.contains(name);
            shown.add(name);
            if (first) {
                walk(schema.get("$defs").get(name), path);
            }
            return;
        }
        for (String choice : List.of("anyOf", "oneOf", "allOf")) {
            node.path(choice).forEach(each -> walk(each, path));
        }
        if (node.has("items")) {
            walk(node.get("items"), path + "[]");
        }
        for (Map.Entry<String, JsonNode> property : node.path("properties").properties()) {
            String field = path.isEmpty() ? property.getKey() : path + "." + property.getKey();
            fields.put(field, description(property.getValue()));
            walk(property.getValue(), field);
        }
    }

    private String description(JsonNode node) {
        String own = node.path("description").asString("");
        if (!own.isEmpty() || !node.has("$ref")) {
            return own;
        }
        String name = node.get("$ref").asString().replaceFirst(".*/", "");
        return schema.get("$defs").get(name).path("description").asString("");
    }
}
