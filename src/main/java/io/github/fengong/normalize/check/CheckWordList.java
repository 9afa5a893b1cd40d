package io.github.fengong.normalize.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the word lists of the checks: UTF-8, a line an entry, fields separated by blanks, {@code #} begins a comment line. */
final class CheckWordList {

    private CheckWordList() {}

    /** Returns the fields of each line. */
    static List<List<String>> read(String name) {
        try (InputStream stream = CheckWordList.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "the word list " + name + " is not beside " + CheckWordList.class.getName());
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .map(line -> List.of(line.split("\\s+")))
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
