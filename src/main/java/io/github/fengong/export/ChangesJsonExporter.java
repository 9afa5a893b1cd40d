package io.github.fengong.export;

import io.github.fengong.model.TableDiff;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;

/** Writes everything of a comparison to {@code changes.json}. */
public final class ChangesJsonExporter implements DiffExporter {

    /** The name of the file. */
    public static final String FILE = "changes.json";

    private final String version;

    /**
     * Creates the exporter.
     *
     * @param version the version of the program, stated in the file
     */
    public ChangesJsonExporter(String version) {
        this.version = version;
    }

    @Override
    public void write(TableDiff diff, Path folder) throws IOException {
        try (OutputStream stream = Files.newOutputStream(folder.resolve(FILE));
                JsonOutput json = JsonOutput.indented(stream)) {
            json.object(() -> new ChangesJson(json).diff(diff, version));
            json.endLine();
        } catch (JacksonException exception) {
            throw new IOException(exception.getOriginalMessage(), exception);
        }
    }
}
