package io.github.fengong.compare;

import java.util.Arrays;

/**
 * A text reduced to what counts when texts are held to be similar: letters, Chinese characters and digits, in one width and case. {@code
 * "“互联网＋”监管（APP）"} becomes {@code 互联网监管app}. A text of marks alone stays as it is.
 */
final class LetterText {

    /** A full-width form is this much higher than the character of ASCII. */
    private static final int FULL_WIDTH_SHIFT = 0xFEE0;

    private final String letters;
    private final int[] pairs;

    private LetterText(String letters) {
        this.letters = letters;
        this.pairs = sortedPairs(letters);
    }

    static LetterText of(String raw) {
        StringBuilder letters = new StringBuilder(raw.length());
        for (int at = 0; at < raw.length(); at++) {
            char c = narrow(raw.charAt(at));
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                letters.append(Character.toLowerCase(c));
            }
        }
        return new LetterText(letters.isEmpty() ? FoldedText.fold(raw) : letters.toString());
    }

    String letters() {
        return letters;
    }

    boolean isEmpty() {
        return letters.isEmpty();
    }

    /** Returns this text and another one behind it. */
    LetterText join(LetterText other) {
        return new LetterText(letters + other.letters);
    }

    /** Returns all pairs of neighbouring letters, sorted, as often as they stand in the text; a single letter counts as a pair. */
    int[] pairs() {
        return pairs;
    }

    /** Returns the different pairs of neighbouring letters, sorted. */
    int[] distinctPairs() {
        return Arrays.stream(pairs).distinct().toArray();
    }

    private static char narrow(char c) {
        return c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - FULL_WIDTH_SHIFT) : c;
    }

    private static int[] sortedPairs(String letters) {
        if (letters.length() == 1) {
            return new int[] {letters.charAt(0)};
        }
        int[] pairs = new int[Math.max(0, letters.length() - 1)];
        for (int at = 0; at < pairs.length; at++) {
            pairs[at] = letters.charAt(at) << Character.SIZE | letters.charAt(at + 1);
        }
        Arrays.sort(pairs);
        return pairs;
    }
}
