package io.github.fengong.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The JSON Schema (2020-12) of a JSON file that this program writes. */
public enum ResultSchema {
    /** Of {@code table.json}, and in its {@code $defs/measure} of a line of {@code table.ndjson}. */
    TABLE("table.schema.json"),
    /** Of {@code changes.json}. */
    CHANGES("changes.schema.json");

    private final String resource;

    ResultSchema(String resource) {
        this.resource = resource;
    }

    /** Returns the schema as JSON text. */
    public String text() {
        try (InputStream stream = ResultSchema.class.getResourceAsStream("schema/" + resource)) {
            if (stream == null) {
                throw new IllegalStateException("the schema " + resource + " is missing in the program's jar");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException exception) {
            throw new IllegalStateException(
                    "the schema " + resource + " cannot be read from the program's jar", exception);
        }
    }
}
