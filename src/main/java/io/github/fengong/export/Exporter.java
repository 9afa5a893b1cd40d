package io.github.fengong.export;

import io.github.fengong.model.MeasureTable;
import java.io.IOException;
import java.nio.file.Path;

/** Writes a table into a folder in one format; implementations hold no state of a run and may be used by several threads. */
@FunctionalInterface
public interface Exporter {

    /**
     * Writes the files of the format.
     *
     * @param table the table to write
     * @param folder an existing folder, of which nobody knows yet
     * @throws IOException if a file cannot be written
     */
    void write(MeasureTable table, Path folder) throws IOException;
}
