package io.github.fengong.extract.word;

/**
 * A token of RTF.
 *
 * @param kind what it is
 * @param word the name of a control word, or the character of a control symbol; otherwise empty
 * @param parameter the number of a control word, or the value of a byte
 * @param hasParameter whether a control word has a number
 */
record RtfToken(Kind kind, String word, int parameter, boolean hasParameter) {

    /** The kinds of token. */
    enum Kind {
        /** An opening brace. */
        GROUP_START,
        /** A closing brace. */
        GROUP_END,
        /** A control word such as {@code \par}, or a control symbol such as {@code \~}. */
        CONTROL,
        /** A byte of text, plain or written as {@code \'b8}. */
        BYTE,
        /** The end of the file. */
        END
    }

    static final RtfToken GROUP_START = new RtfToken(Kind.GROUP_START, "", 0, false);
    static final RtfToken GROUP_END = new RtfToken(Kind.GROUP_END, "", 0, false);
    static final RtfToken END = new RtfToken(Kind.END, "", 0, false);

    static RtfToken ofByte(int value) {
        return new RtfToken(Kind.BYTE, "", value, true);
    }

    static RtfToken ofControl(String word) {
        return new RtfToken(Kind.CONTROL, word, 0, false);
    }

    /** Tells whether a control word that switches something switches it on: {@code \v} does, {@code \v0} does not. */
    boolean isOn() {
        return !hasParameter || parameter != 0;
    }
}
