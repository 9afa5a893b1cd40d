package io.github.fengong.export;

import io.github.fengong.model.MeasureTable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/**
 * The descriptor {@code datapackage.json} of the CSV files, see the Data Package standard, version 2 (datapackage.org). Fields stand in the
 * order of the columns; {@code title} holds the Chinese head and {@code name} the field name.
 */
final class DataPackage {

    static final String FILE = "datapackage.json";

    static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

    private static final String RESOURCE_PROFILE = "https://datapackage.org/profiles/2.0/dataresource.json";
    private static final String SCHEMA_PROFILE = "https://datapackage.org/profiles/2.0/tableschema.json";
    private static final String DIALECT_PROFILE = "https://datapackage.org/profiles/2.0/tabledialect.json";

    /** How many digits of the document's hash name the package. */
    private static final int NAME_DIGITS = 12;

    private static final String GUARD_NOTE = "以 = + - @ 制表符或回车开头的文字，前面加有一个半角单引号 '，以免电子表格把它当作公式运行；"
            + "还原时，凡以一个或多个 ' 接上述字符开头的文字，去掉第一个 ' 即可。"
            + " (A text that begins with one of = + - @ tab CR has a leading ' so that no spreadsheet runs it; to restore a text that"
            + " begins with one or more ' before one of these characters, take away the first '.)";

    /**
     * A CSV file.
     *
     * @param table what it holds
     * @param path its name in the folder
     * @param size how many bytes it has
     * @param sha256 the SHA-256 of its bytes
     */
    record Resource(DataTable<?> table, String path, long size, String sha256) {}

    private final MeasureTable table;
    private final ExportOptions options;
    private final List<Resource> resources;

    DataPackage(MeasureTable table, ExportOptions options, List<Resource> resources) {
        this.table = table;
        this.options = options;
        this.resources = List.copyOf(resources);
    }

    void write(Path folder) throws IOException {
        try (OutputStream stream = Files.newOutputStream(folder.resolve(FILE));
                JsonOutput json = JsonOutput.indented(stream)) {
            json.object(() -> descriptor(json));
            json.endLine();
        } catch (JacksonException exception) {
            throw new IOException(exception.getOriginalMessage(), exception);
        }
    }

    private void descriptor(JsonOutput json) {
        json.text("$schema", PROFILE);
        json.text("name", "fengong-" + table.source().sha256().substring(0, NAME_DIGITS));
        json.text("title", table.title());
        if (!options.rawCsv()) {
            json.text("description", GUARD_NOTE);
        }
        json.objects("sources", List.of(table.source().file()), file -> json.text("title", file));
        json.objects("resources", resources, resource -> resource(json, resource));
    }

    private void resource(JsonOutput json, Resource resource) {
        json.text("$schema", RESOURCE_PROFILE);
        json.text("name", resource.table().name());
        json.text("title", resource.table().title());
        json.text("path", resource.path());
        json.text("type", "table");
        json.text("format", "csv");
        json.text("mediatype", "text/csv");
        json.text("encoding", "utf-8");
        json.number("bytes", resource.size());
        json.text("hash", "sha256:" + resource.sha256());
        json.object("dialect", () -> dialect(json));
        if (!options.rawCsv()) {
            json.object("formulaGuard", () -> guard(json));
        }
        json.object("schema", () -> schema(json, resource.table()));
    }

    private void dialect(JsonOutput json) {
        json.text("$schema", DIALECT_PROFILE);
        json.flag("header", true);
        json.text("delimiter", ",");
        json.text("lineTerminator", "\r\n");
        json.text("quoteChar", "\"");
        json.flag("doubleQuote", true);
        json.flag("skipInitialSpace", false);
    }

    private void guard(JsonOutput json) {
        json.text("prefix", FormulaGuard.PREFIX);
        json.texts("before", Stream.of(FormulaGuard.DANGEROUS.split("")).toList());
        json.text("description", GUARD_NOTE);
    }

    private <R> void schema(JsonOutput json, DataTable<R> data) {
        json.text("$schema", SCHEMA_PROFILE);
        json.objects("fields", data.columns(), column -> field(json, column));
        json.texts("missingValues", List.of(""));
        json.texts("primaryKey", data.primaryKey());
        if (!data.foreignKeys().isEmpty()) {
            json.objects("foreignKeys", data.foreignKeys(), key -> foreignKey(json, key));
        }
    }

    private void field(JsonOutput json, Column<?> column) {
        json.text("name", column.name());
        json.text("title", column.title());
        json.text("type", column.type().key());
        if (!column.description().isEmpty()) {
            json.text("description", column.description());
        }
        json.object("constraints", () -> constraints(json, column));
    }

    private void constraints(JsonOutput json, Column<?> column) {
        json.flag("required", column.required());
        column.minimum().ifPresent(minimum -> json.number("minimum", minimum));
        if (!column.codes().isEmpty()) {
            json.texts("enum", column.codes());
        }
    }

    private void foreignKey(JsonOutput json, DataTable.ForeignKey key) {
        json.texts("fields", List.of(key.column()));
        json.object("reference", () -> {
            json.text("resource", key.table());
            json.texts("fields", List.of(key.key()));
        });
    }
}
