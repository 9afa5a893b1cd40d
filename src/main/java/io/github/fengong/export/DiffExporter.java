package io.github.fengong.export;

import io.github.fengong.model.TableDiff;
import java.io.IOException;
import java.nio.file.Path;

/** Writes a comparison of two editions into a folder in one format; implementations hold no state of a run. */
@FunctionalInterface
public interface DiffExporter {

    /**
     * Writes the files of the format.
     *
     * @param diff the comparison
     * @param folder an existing folder
     * @throws IOException if a file cannot be written
     */
    void write(TableDiff diff, Path folder) throws IOException;
}
