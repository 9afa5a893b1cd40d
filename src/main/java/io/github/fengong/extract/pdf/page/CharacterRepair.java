package io.github.fengong.extract.pdf.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Puts characters right that a font names by a look-alike: the radical ⼀ becomes 一, the ligature ﬁ becomes fi. Full-width characters are no
 * look-alikes and stay.
 */
final class CharacterRepair {

    private CharacterRepair() {}

    /** Returns the characters that the reader of the page takes the given ones for. */
    static String repair(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7F && c != '。' && c != '，' && isLookAlike(c)) {
                return text.codePoints().mapToObj(CharacterRepair::repair).collect(Collectors.joining());
            }
        }
        return text;
    }

    private static boolean isLookAlike(char c) {
        return c < 0xAE
                || c >= 0x2000 && c <= 0x200F
                || c >= 0x2E80 && c <= 0x2FDF
                || c >= 0xD800 && c <= 0xDFFF
                || c >= 0xF900 && c <= 0xFB06
                || c == 0xFEFF;
    }

    private static String repair(int c) {
        if (c == '\t' || c == 0xA0 || c >= 0x2000 && c <= 0x200A) {
            return " ";
        }
        if (c == 0xAD) {
            return "-";
        }
        if (c < ' ' || c >= 0x7F && c < 0xA0) {
            return FontCodes.UNKNOWN;
        }
        if (c >= 0x200B && c <= 0x200F || c == 0xFEFF) {
            return "";
        }
        if (c >= 0x2E80 && c <= 0x2FDF) {
            return Radicals.CHARACTERS.getOrDefault(c, Character.toString(c));
        }
        if (c >= 0xFB00 && c <= 0xFB06) {
            return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        }
        // Compatibility ideographs are canonically equal to the character itself.
        return c >= 0xF900 && c <= 0xFAFF || c >= 0x2F800 && c <= 0x2FA1F
                ? Normalizer.normalize(Character.toString(c), Normalizer.Form.NFC)
                : Character.toString(c);
    }

    /** The radicals with their characters, read when the first radical is met. */
    private static final class Radicals {

        static final Map<Integer, String> CHARACTERS = read();

        private static Map<Integer, String> read() {
            try (InputStream stream = CharacterRepair.class.getResourceAsStream("radicals.txt");
                    BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return lines.lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split(" "))
                        .collect(Collectors.toUnmodifiableMap(
                                field -> Integer.parseInt(field[0], 16), field -> field[2]));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
