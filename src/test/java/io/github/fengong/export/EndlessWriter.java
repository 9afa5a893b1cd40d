package io.github.fengong.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a folder again and again until it is killed; all files of one run hold the number of the run. */
final class EndlessWriter {

    static final int FILES = 20;

    static final String MARKER = "file-0";

    private EndlessWriter() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (int run = Integer.parseInt(arguments[1]); ; run++) {
            write(folder, run);
        }
    }

    static void write(Path folder, int run) throws IOException {
        ResultFolder.replace(folder, MARKER, fresh -> {
            for (int file = 0; file < FILES; file++) {
                Files.writeString(fresh.resolve("file-" + file), String.valueOf(run));
            }
        });
    }
}
