package io.github.fengong.compare;

import java.util.Arrays;

/**
 * How similar two texts are, from 0 to 1: the share of letters that stand in both in the same order (their longest common subsequence), or
 * the share of pairs of neighbouring letters that stand in both, whichever is more. The first sees through single words replaced, the
 * second through clauses that changed places. Not for use by several threads.
 */
final class TextSimilarity {

    private final int[] slots = new int[Character.MAX_VALUE + 1];

    double of(LetterText one, LetterText other) {
        if (one.letters().equals(other.letters())) {
            return 1;
        }
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        return Math.max(inOrder(one.letters(), other.letters()), inPairs(one.pairs(), other.pairs()));
    }

    private double inOrder(String one, String other) {
        int common = one.length() <= other.length() ? commonLetters(one, other) : commonLetters(other, one);
        return 2.0 * common / (one.length() + other.length());
    }

    /**
     * The length of the longest common subsequence, 64 letters of the shorter text at a time: H. Hyyrö, "Bit-parallel LCS-length
     * computation revisited", 2004.
     */
    private int commonLetters(String shorter, String longer) {
        int words = (shorter.length() + Long.SIZE - 1) / Long.SIZE;
        long[] places = places(shorter, words);
        long[] row = new long[words];
        Arrays.fill(row, -1L);
        for (int at = 0; at < longer.length(); at++) {
            int slot = slots[longer.charAt(at)];
            if (slot > 0) {
                advance(row, places, (slot - 1) * words);
            }
        }
        for (int at = 0; at < shorter.length(); at++) {
            slots[shorter.charAt(at)] = 0;
        }
        return countZeros(row, shorter.length());
    }

    /** For each different letter a bit set of its places in the text; {@link #slots} tells which set, counted from 1. */
    private long[] places(String text, int words) {
        long[] places = new long[text.length() * words];
        int used = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (slots[c] == 0) {
                slots[c] = ++used;
            }
            places[(slots[c] - 1) * words + at / Long.SIZE] |= 1L << at % Long.SIZE;
        }
        return places;
    }

    private static void advance(long[] row, long[] places, int offset) {
        long carry = 0;
        for (int word = 0; word < row.length; word++) {
            long bits = row[word];
            long matches = bits & places[offset + word];
            long sum = bits + matches;
            long overflow = Long.compareUnsigned(sum, bits) < 0 ? 1 : 0;
            long total = sum + carry;
            carry = overflow | (Long.compareUnsigned(total, sum) < 0 ? 1 : 0);
            row[word] = total | bits & ~places[offset + word];
        }
    }

    private static int countZeros(long[] row, int length) {
        int ones = 0;
        for (int word = 0; word < row.length; word++) {
            int bits = Math.min(Long.SIZE, length - word * Long.SIZE);
            long used = bits == Long.SIZE ? -1L : (1L << bits) - 1;
            ones += Long.bitCount(row[word] & used);
        }
        return length - ones;
    }

    private static double inPairs(int[] one, int[] other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            if (one[i] == other[j]) {
                common++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return 2.0 * common / (one.length + other.length);
    }
}
