package io.github.fengong.agency;

import io.github.fengong.model.TextSpan;
import java.util.BitSet;

/**
 * A text without white space and page numbers, in one width and in simplified characters, that knows where each character came from.
 *
 * @param text the characters that the grammar reads
 * @param shown the same characters as results show them: traditional characters stay, punctuation is full-width
 * @param offsets for each character its place in the source
 * @param breaks the places before which white space stood in the source
 */
record NormalText(String text, String shown, int[] offsets, BitSet breaks) {

    /** Returns the part of the source from which the characters from {@code start} to {@code end} came. */
    TextSpan spanInSource(int start, int end) {
        return new TextSpan(offsets[start], offsets[end - 1] + 1);
    }

    /** Returns whether white space stood between two places, the first of them excluded. */
    boolean hasBreakAt(int place) {
        return breaks.get(place);
    }

    char at(int place) {
        return text.charAt(place);
    }

    int length() {
        return text.length();
    }
}
