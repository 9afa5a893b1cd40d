package io.github.fengong.extract.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the characters of symbol fonts show, in Unicode: 0xFE of Wingdings is {@code ☑}. Word stores them as 0x20 to 0xFF or, to keep them
 * apart from letters, as U+F020 to U+F0FF.
 */
final class SymbolFonts {

    private static final int PRIVATE_START = 0xF000;

    /** Read when the first symbol is met. */
    private static final class Signs {

        static final Map<String, String> BY_FONT_AND_CODE = load();
    }

    private SymbolFonts() {}

    /** Tells whether a font is one of symbols. */
    static boolean isSymbolFont(String font) {
        return !font.isEmpty()
                && switch (key(font)) {
                    case "wingdings", "wingdings2", "wingdings3", "webdings", "symbol" -> true;
                    default -> false;
                };
    }

    /** Returns what the characters of a font show; themselves where nothing better is known. */
    static String show(String font, String text) {
        if (!isSymbolFont(font)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.chars().forEach(c -> shown.append(show(font, (char) c)));
        return shown.toString();
    }

    /** Returns what a character of a font shows; itself where nothing better is known. */
    static String show(String font, char character) {
        if (!isSymbolFont(font)) {
            return String.valueOf(character);
        }
        boolean isPrivate = character >= PRIVATE_START && character <= PRIVATE_START + 0xFF;
        int code = isPrivate ? character - PRIVATE_START : character;
        return Signs.BY_FONT_AND_CODE.getOrDefault(key(font) + " " + hex(code), String.valueOf(character));
    }

    private static String key(String font) {
        return font.replace(" ", "").toLowerCase(Locale.ROOT);
    }

    private static String hex(int code) {
        return String.format(Locale.ROOT, "%02x", code);
    }

    private static Map<String, String> load() {
        Map<String, String> signs = new HashMap<>();
        try (InputStream in = SymbolFonts.class.getResourceAsStream("symbol-fonts.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] fields = line.split("\t");
                        signs.put(fields[0] + " " + fields[1], fields[2]);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(signs);
    }
}
