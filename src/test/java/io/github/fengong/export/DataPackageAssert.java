package io.github.fengong.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks {@code datapackage.json} against the standard's profile, and the CSV files of a folder against the descriptor. */
final class DataPackageAssert {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path folder;
    private final JsonNode descriptor;
    private final Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();

    private DataPackageAssert(Path folder) throws IOException {
        this.folder = folder;
        this.descriptor = MAPPER.readTree(Files.readString(folder.resolve("datapackage.json")));
    }

    /** Fails unless descriptor and files are as the standard and the descriptor say; returns the rows of each table by field name. */
    static Map<String, List<Map<String, String>>> assertValid(Path folder) throws IOException {
        DataPackageAssert check = new DataPackageAssert(folder);
        check.checkProfile();
        for (JsonNode resource : check.descriptor.path("resources").values()) {
            check.readTable(resource);
        }
        for (JsonNode resource : check.descriptor.path("resources").values()) {
            check.checkForeignKeys(resource);
        }
        return check.tables;
    }

    private void checkProfile() throws IOException {
        try (InputStream profile = DataPackageAssert.class.getResourceAsStream("/datapackage/datapackage-2.0.json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                            .getSchema(profile)
                            .validate(descriptor))
                    .isEmpty();
        }
    }

    private void readTable(JsonNode resource) throws IOException {
        byte[] content = Files.readAllBytes(folder.resolve(text(resource, "path")));
        assertThat(content).hasSize(resource.path("bytes").intValue());
        assertThat("sha256:" + sha256(content)).isEqualTo(text(resource, "hash"));
        String csv = new String(content, StandardCharsets.UTF_8);
        assertThat(csv).startsWith(BYTE_ORDER_MARK).endsWith("\r\n");
        List<CSVRecord> records = parse(csv.substring(1));
        List<JsonNode> fields =
                List.copyOf(resource.path("schema").path("fields").values());
        checkHead(records.get(0), fields);
        List<Map<String, String>> rows = new ArrayList<>();
        for (CSVRecord csvRecord : records.subList(1, records.size())) {
            rows.add(row(csvRecord, fields, resource.has("formulaGuard")));
        }
        checkPrimaryKey(resource, rows);
        tables.put(text(resource, "name"), rows);
    }

    private static List<CSVRecord> parse(String csv) {
        try {
            return CSVFormat.RFC4180.parse(new StringReader(csv)).getRecords();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static void checkHead(CSVRecord head, List<JsonNode> fields) {
        List<String> heads = head.toList().stream().map(FormulaGuard::open).toList();
        assertThat(heads)
                .isIn(
                        fields.stream().map(field -> text(field, "title")).toList(),
                        fields.stream().map(field -> text(field, "name")).toList())
                .doesNotHaveDuplicates();
    }

    private static Map<String, String> row(CSVRecord csvRecord, List<JsonNode> fields, boolean guarded) {
        assertThat(csvRecord.size()).isEqualTo(fields.size());
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            String value = guarded ? FormulaGuard.open(csvRecord.get(i)) : csvRecord.get(i);
            checkValue(value, fields.get(i));
            row.put(text(fields.get(i), "name"), value);
        }
        return row;
    }

    private static void checkValue(String value, JsonNode field) {
        JsonNode constraints = field.path("constraints");
        if (value.isEmpty()) {
            assertThat(constraints.path("required").booleanValue())
                    .as("%s may be missing", field)
                    .isFalse();
            return;
        }
        switch (text(field, "type")) {
            case "integer" ->
                assertThat(Long.parseLong(value))
                        .isGreaterThanOrEqualTo(constraints.path("minimum").longValue(Long.MIN_VALUE));
            case "boolean" -> assertThat(value).isIn("true", "false");
            case "string" ->
                assertThat(constraints.has("enum") ? texts(constraints.path("enum")) : List.of(value))
                        .contains(value);
            default -> throw new AssertionError("unexpected type in " + field);
        }
    }

    private static void checkPrimaryKey(JsonNode resource, List<Map<String, String>> rows) {
        List<String> key = texts(resource.path("schema").path("primaryKey"));
        assertThat(rows.stream().map(row -> key.stream().map(row::get).toList()))
                .doesNotHaveDuplicates();
    }

    private void checkForeignKeys(JsonNode resource) {
        for (JsonNode key : resource.path("schema").path("foreignKeys").values()) {
            JsonNode reference = key.path("reference");
            Set<String> there = new HashSet<>();
            String column = texts(reference.path("fields")).get(0);
            tables.get(text(reference, "resource")).forEach(row -> there.add(row.get(column)));
            String own = texts(key.path("fields")).get(0);
            assertThat(tables.get(text(resource, "name")).stream()
                            .map(row -> row.get(own))
                            .filter(value -> !value.isEmpty()))
                    .allMatch(there::contains);
        }
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).stringValue();
    }

    private static List<String> texts(JsonNode array) {
        return array.values().stream().map(JsonNode::stringValue).toList();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException exception) {
            throw new AssertionError(exception);
        }
    }
}
