package io.github.fengong.app;

import io.github.fengong.export.TableJsonReader;
import io.github.fengong.export.UnreadableResultException;
import io.github.fengong.model.MeasureTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A result that an argument names: a result folder or its {@code table.json}.
 *
 * @param file the {@code table.json}
 * @param json its bytes
 */
record ResultArgument(Path file, byte[] json) {

    /** Reads the file, of a folder the {@code table.json} in it. */
    static ResultArgument read(Path argument) throws UnreadableResultException {
        Path file = Files.isDirectory(argument) ? argument.resolve("table.json") : argument;
        try {
            return new ResultArgument(file, Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new UnreadableResultException("there is no " + file + "; name a result folder or its table.json", e);
        } catch (IOException e) {
            throw new UnreadableResultException("reading " + file + " failed (" + IoReason.of(e) + ")", e);
        }
    }

    MeasureTable table() throws UnreadableResultException {
        try {
            return new TableJsonReader().read(new ByteArrayInputStream(json));
        } catch (IOException e) {
            throw new UnreadableResultException("reading " + file + " failed (" + e.getMessage() + ")", e);
        }
    }

    String sha256() {
        return FileHash.of(json);
    }
}
