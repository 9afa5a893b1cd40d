package io.github.fengong.export;

import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureTable;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;

/** Writes one measure a line to {@code table.ndjson}: the object of {@code table.json} and the document it stands in. */
public final class NdjsonExporter implements Exporter {

    /** The name of the file. */
    public static final String FILE = "table.ndjson";

    @Override
    public void write(MeasureTable table, Path folder) throws IOException {
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(folder.resolve(FILE)));
                JsonOutput json = JsonOutput.compact(stream)) {
            for (Measure measure : table.measures()) {
                json.object(() -> line(json, table, measure));
            }
            if (!table.measures().isEmpty()) {
                json.endLine();
            }
        } catch (JacksonException exception) {
            throw new IOException(exception.getOriginalMessage(), exception);
        }
    }

    private static void line(JsonOutput json, MeasureTable table, Measure measure) {
        json.object("document", () -> {
            json.text("title", table.title());
            json.text("file", table.source().file());
            json.text("sha256", table.source().sha256());
        });
        new TableJson(json).measure(measure);
    }
}
