package io.github.fengong.edition;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a result was made of; stands beside it in {@code edition.json}. A run with the same record would make the same files again.
 *
 * @param number the number of the edition in this folder, from 1
 * @param sourceSha256 the SHA-256 of the source document
 * @param version the version of the program
 * @param options the options of the run, as one text
 */
public record EditionRecord(int number, String sourceSha256, String version, String options) {

    /** The name of the file. */
    public static final String FILE = "edition.json";

    public EditionRecord {
        Objects.requireNonNull(sourceSha256, "sourceSha256");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(options, "options");
    }

    /** Reads the record of a result folder; empty where there is none, or none that this program can read. */
    public static Optional<EditionRecord> read(Path folder) {
        try {
            JsonNode root = new JsonMapper().readTree(Files.readString(folder.resolve(FILE), StandardCharsets.UTF_8));
            return Optional.of(new EditionRecord(
                    root.path("edition").asInt(1),
                    root.path("sourceSha256").asString(""),
                    root.path("version").asString(""),
                    root.path("options").asString("")));
        } catch (IOException | JacksonException e) {
            // Without a record the document is simply converted again.
            return Optional.empty();
        }
    }

    /** Tells whether a run with the other record would make the same files as the run with this one. */
    public boolean makesTheSameAs(EditionRecord other) {
        return sourceSha256.equals(other.sourceSha256)
                && version.equals(other.version)
                && options.equals(other.options);
    }

    void write(Path folder) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeNumberProperty("edition", number);
            json.writeStringProperty("sourceSha256", sourceSha256);
            json.writeStringProperty("version", version);
            json.writeStringProperty("options", options);
            json.writeEndObject();
        }
        Files.writeString(folder.resolve(FILE), text.append('\n').toString(), StandardCharsets.UTF_8);
    }
}
