package io.github.fengong.extract.sheet;

/**
 * A piece of a number format.
 *
 * @param kind what it stands for
 * @param text the words of a literal, the letters of a date part ({@code yyyy}), the sign of a digit ({@code 0}, {@code #}, {@code ?})
 */
record FormatToken(Kind kind, String text) {

    /** What a piece stands for. */
    enum Kind {
        /** Words that are shown as they are. */
        LITERAL,
        /** A place of a digit. */
        DIGIT,
        /** The decimal point. */
        POINT,
        /** A comma: groups thousands, or behind the last digit divides by a thousand. */
        COMMA,
        /** Multiplies by a hundred and is shown. */
        PERCENT,
        /** {@code E+}: the exponent follows. */
        EXPONENT,
        /** The bar of a fraction. */
        SLASH,
        /** A part of a date or time. */
        DATE,
        /** Hours, minutes or seconds that run on beyond a day: {@code [h]}. */
        ELAPSED,
        /** Morning or afternoon, in the words before and behind the slash. */
        HALF_DAY,
        /** The number as it is. */
        GENERAL,
        /** The text of a cell of text. */
        TEXT
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
