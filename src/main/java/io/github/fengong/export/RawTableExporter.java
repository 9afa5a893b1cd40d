package io.github.fengong.export;

import io.github.fengong.model.RawTable;
import java.io.IOException;

/** Writes raw tables, one after the other, as an extractor read them. */
public interface RawTableExporter {

    /**
     * Writes one table.
     *
     * @param file the name of the file it was read from
     * @param index the number of the table in its document, from 1
     * @param table the table
     * @throws IOException if the target cannot be written
     */
    void write(String file, int index, RawTable table) throws IOException;
}
