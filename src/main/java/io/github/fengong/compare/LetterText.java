package io.github.fengong.compare;

import java.util.Arrays;

/**
 * A text reduced to what counts when texts are held to be similar: letters, Chinese characters and numbers, in one width and case. {@code
 * "“互联网＋”监管（APP）"} becomes {@code 互联网监管app}. A number counts as one letter, since a new target for the same task (改造120个, 改造98个)
 * says no more than one other word, and that two tasks share some digits says nothing. A text of marks alone stays as it is.
 */
final class LetterText {

    /** A full-width form is this much higher than the character of ASCII. */
    private static final int FULL_WIDTH_SHIFT = 0xFEE0;

    /** Numbers are told apart by private characters, which no text has a letter at. See chapter 23.5 of the Unicode Standard. */
    private static final int FIRST_PRIVATE = 0xE000;

    private static final int PRIVATE_CHARACTERS = 6400;

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
            if (isDigit(c)) {
                int end = numberEnd(raw, at);
                letters.append(letterOf(raw, at, end));
                at = end - 1;
            } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                letters.append(Character.toLowerCase(c));
            }
        }
        return new LetterText(letters.isEmpty() ? FoldedText.fold(raw) : letters.toString());
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Returns where the number ends that begins at the place, its decimals included. */
    private static int numberEnd(String raw, int start) {
        int end = start;
        while (end < raw.length()) {
            char c = narrow(raw.charAt(end));
            boolean point = c == '.' && end + 1 < raw.length() && isDigit(narrow(raw.charAt(end + 1)));
            if (!isDigit(c) && !point) {
                break;
            }
            end++;
        }
        return end;
    }

    private static char letterOf(String raw, int start, int end) {
        int hash = 0;
        for (int at = start; at < end; at++) {
            hash = 31 * hash + narrow(raw.charAt(at));
        }
        return (char) (FIRST_PRIVATE + Math.floorMod(hash, PRIVATE_CHARACTERS));
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
