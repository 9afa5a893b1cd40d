package io.github.fengong.agency;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/** Reads a word list of this package: lines "HEAD: word word …" with braces for alternatives, and comments after #. */
final class WordList {

    private WordList() {}

    /**
     * Gives each word of a list with the head of its line.
     *
     * @param resource the name of the list beside this class
     * @param consumer takes head and word
     */
    static void read(String resource, BiConsumer<String, String> consumer) {
        try (InputStream stream = WordList.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines().map(String::strip).filter(WordList::isEntry).forEach(line -> readLine(line, consumer));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the word list " + resource, e);
        }
    }

    private static boolean isEntry(String line) {
        return !line.isEmpty() && !line.startsWith("#");
    }

    private static void readLine(String line, BiConsumer<String, String> consumer) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("expected a line HEAD: word word … but found " + line);
        }
        String head = line.substring(0, colon);
        for (String pattern : line.substring(colon + 1).strip().split("\\s+")) {
            BraceExpansion.expand(pattern).forEach(word -> consumer.accept(head, word));
        }
    }
}
