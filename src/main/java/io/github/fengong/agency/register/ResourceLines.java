package io.github.fengong.agency.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the lines of a commented resource of this package. */
final class ResourceLines {

    private ResourceLines() {}

    /** Returns the lines that are neither blank nor a comment. */
    static List<String> read(String resource) {
        return lines(text(resource));
    }

    /** Returns the whole text, comments and all. */
    static String text(String resource) {
        try (InputStream stream = ResourceLines.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("resource " + resource + " is missing from the program");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + resource + " cannot be read", e);
        }
    }

    /** Splits by hand: quicker than a reader in a program that has just started. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            if (stop > start && text.charAt(start) != '#') {
                lines.add(text.substring(start, stop));
            }
            start = stop + 1;
        }
        return lines;
    }
}
