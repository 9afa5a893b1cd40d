package io.github.fengong.normalize;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the word lists beside this package's classes: UTF-8, a line an entry, {@code #} begins a comment line. */
final class WordList {

    private WordList() {}

    /** Returns the lines of a list without comments and blank lines. */
    static List<String> read(String name) {
        try (InputStream stream = WordList.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the word list " + name + " is not beside " + WordList.class.getName());
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
