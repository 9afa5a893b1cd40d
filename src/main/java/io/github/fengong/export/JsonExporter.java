package io.github.fengong.export;

import io.github.fengong.model.MeasureTable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;

/** Writes everything of a table to {@code table.json}; {@link TableJsonReader} reads it back. */
public final class JsonExporter implements Exporter {

    /** The name of the file. */
    public static final String FILE = "table.json";

    private final String version;

    /**
     * Creates the exporter.
     *
     * @param version the version of the program, stated in the file
     */
    public JsonExporter(String version) {
        this.version = version;
    }

    @Override
    public void write(MeasureTable table, Path folder) throws IOException {
        try (OutputStream stream = Files.newOutputStream(folder.resolve(FILE))) {
            write(table, stream);
        }
    }

    /**
     * Writes the JSON as UTF-8 and closes the stream.
     *
     * @throws IOException if the stream cannot be written
     */
    public void write(MeasureTable table, OutputStream stream) throws IOException {
        try (JsonOutput json = JsonOutput.indented(stream)) {
            json.object(() -> new TableJson(json).table(table, version));
            json.endLine();
        } catch (JacksonException exception) {
            throw new IOException(exception.getOriginalMessage(), exception);
        }
    }
}
