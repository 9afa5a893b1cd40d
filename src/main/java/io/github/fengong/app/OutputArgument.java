package io.github.fengong.app;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that {@code --output} names. */
final class OutputArgument {

    private OutputArgument() {}

    /** Fails where something else than a folder stands there, before any work is done. */
    static void check(Path folder) throws WrongCallException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new WrongCallException("--output: expected a folder but " + folder + " is a file");
        }
    }
}
