package io.github.fengong.extract.text;

/**
 * A line of a text.
 *
 * @param number its number, from 1
 * @param text its characters without the line end
 */
record TextLine(int number, String text) {

    /** Tells whether nothing is to be seen on the line; no-break and ideographic spaces are nothing. */
    boolean isBlank() {
        int at = 0;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at == text.length();
    }

    /** Tells whether a character is white space of any kind, U+00A0 and U+FEFF included. */
    static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\uFEFF';
    }
}
