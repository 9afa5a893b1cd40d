package io.github.fengong.export;

import java.io.IOException;
import java.nio.file.Path;

/** Fills a folder. */
@FunctionalInterface
public interface FolderContent {

    /**
     * Writes the files.
     *
     * @param folder an existing, empty folder
     * @throws IOException if a file cannot be written
     */
    void write(Path folder) throws IOException;
}
