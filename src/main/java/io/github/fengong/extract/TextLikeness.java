package io.github.fengong.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Objects;

/**
 * Tells how much characters look like a Chinese text. Frequent characters make up most of any real text, and hardly occur in one that was
 * decoded wrongly; the list is {@code common-characters.txt} beside this class.
 */
final class TextLikeness {

    private static final BitSet COMMON = load();

    private static final double COMMON_WEIGHT = 1;

    /** Letters, digits and marks occur in any decoding, as ASCII is part of most encodings. */
    private static final double PLAIN_WEIGHT = 0.3;

    private static final double RARE_WEIGHT = -1;

    private static final double DAMAGE_WEIGHT = -3;

    private TextLikeness() {}

    /** Returns the likeness by character, at most 1; the damaged places count against it. */
    static double of(CharSequence text, int damaged) {
        double sum = DAMAGE_WEIGHT * damaged
                + text.codePoints().mapToDouble(TextLikeness::weight).sum();
        return sum / Math.max(1, text.length() + damaged);
    }

    private static double weight(int character) {
        if (COMMON.get(character)) {
            return COMMON_WEIGHT;
        }
        if (character < 0x80) {
            return Character.isISOControl(character) && !isLayout(character) ? DAMAGE_WEIGHT : PLAIN_WEIGHT;
        }
        if (isPunctuation(character)) {
            return PLAIN_WEIGHT;
        }
        return character >= 0x4E00 && character <= 0x9FFF ? 0 : RARE_WEIGHT;
    }

    private static boolean isLayout(int character) {
        return character >= '\t' && character <= '\r' || character == 0x1A;
    }

    /** General punctuation, CJK symbols and full-width forms. */
    private static boolean isPunctuation(int character) {
        return character >= 0x2010 && character <= 0x2027
                || character >= 0x2460 && character <= 0x2473
                || character >= 0x3000 && character <= 0x3015
                || character >= 0xFF01 && character <= 0xFF5E
                || character == 0xA0
                || character == 0xB7;
    }

    private static BitSet load() {
        InputStream resource = TextLikeness.class.getResourceAsStream("common-characters.txt");
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(Objects.requireNonNull(resource), StandardCharsets.UTF_8))) {
            BitSet common = new BitSet();
            reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMapToInt(String::codePoints)
                    .forEach(common::set);
            return common;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
