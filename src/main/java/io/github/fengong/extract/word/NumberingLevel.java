package io.github.fengong.extract.word;

/**
 * One level of a list. See 17.9.6.
 *
 * @param start the first number
 * @param format how numbers are written, a value of ST_NumberFormat, or {@code custom:} and a pattern such as {@code 001, 002, ...}
 * @param text the label, in which {@code %1} … {@code %9} stand for the numbers of the levels, for example {@code （%1）}
 * @param restart the level, counted from 1, after which the numbers start again; 0 for never; {@link #AFTER_ANY_HIGHER}
 * @param legal whether the numbers of all levels are written in Arabic digits
 * @param style the paragraph style that is numbered in this level, or the empty string
 */
record NumberingLevel(int start, String format, String text, int restart, boolean legal, String style) {

    static final int AFTER_ANY_HIGHER = -1;

    /** What a level without any statement is. */
    static final NumberingLevel PLAIN = new NumberingLevel(1, "decimal", "", AFTER_ANY_HIGHER, false, "");

    /** Returns the level with labels of which nothing is seen. */
    NumberingLevel withoutText() {
        return new NumberingLevel(start, format, "", restart, legal, style);
    }

    /** Tells whether the level only marks its paragraphs. */
    boolean isBullet() {
        return format.equals("bullet");
    }

    /** Tells whether the numbers of this level start again after a paragraph of a higher level, from 0. */
    boolean restartsAfter(int higherLevel) {
        return restart == AFTER_ANY_HIGHER || higherLevel < restart;
    }
}
