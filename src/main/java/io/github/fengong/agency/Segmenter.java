package io.github.fengong.agency;

import java.util.List;

/** Cuts text into tagged words, and knows simplified from traditional characters. Implementations are thread-safe. */
interface Segmenter {

    /**
     * Cuts a text into words, without a gap.
     *
     * @param text normalised text
     * @param offset what to add to every place, so that the tokens point into the text that {@code text} was taken from
     */
    List<Token> segment(String text, int offset);

    /** Returns whether a text is a word of the general dictionary other than the name of a person. */
    boolean isCommonWord(String text);

    /** Returns the text in simplified characters, character by character: the result has the length of the text. */
    String simplify(String text);

    /** Returns whether two characters are read alike, tones aside: 健 and 建. */
    boolean soundAlike(char one, char other);
}
