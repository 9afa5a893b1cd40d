package io.github.fengong.extract.html;

/**
 * Collects the text of a paragraph as a browser shows it: white space of the source is one blank or, where the source was wrapped between two
 * Chinese characters, nothing; {@code <br>} is a line break; characters without width are left out.
 */
final class InlineText {

    private final StringBuilder text = new StringBuilder();
    private boolean blank;
    private boolean wrapped;

    /** Adds text of the source. */
    void append(String source) {
        source.codePoints().forEach(this::append);
    }

    /** Adds text whose white space counts, as in {@code <pre>}. */
    void appendPreformatted(String source) {
        endBlank(source);
        text.append(source.replace("\r\n", "\n"));
    }

    /** Adds a line break. */
    void appendBreak() {
        blank = false;
        wrapped = false;
        text.append('\n');
    }

    /** Returns the text and begins anew. */
    String take() {
        String taken = text.toString();
        text.setLength(0);
        blank = false;
        wrapped = false;
        return taken;
    }

    private void append(int character) {
        if (isSourceSpace(character)) {
            blank = true;
            wrapped |= character == '\n' || character == '\r';
        } else if (!hasNoWidth(character)) {
            endBlank(Character.toString(character));
            text.appendCodePoint(character);
        }
    }

    private void endBlank(String next) {
        boolean lineStart = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        if (blank
                && !lineStart
                && !(wrapped && isWide(text.codePointBefore(text.length())) && isWide(next.codePointAt(0)))) {
            text.append(' ');
        }
        blank = false;
        wrapped = false;
    }

    private static boolean isSourceSpace(int character) {
        return character == ' ' || character == '\t' || character == '\n' || character == '\r' || character == '\f';
    }

    /** Soft hyphen, zero-width spaces and joiners: hints for line breaking. */
    private static boolean hasNoWidth(int character) {
        return character == 0xAD
                || character >= 0x200B && character <= 0x200D
                || character == 0x2060
                || character == 0xFEFF;
    }

    /** Chinese characters, their punctuation and full-width forms; quotation marks and dashes are wide in Chinese text too. */
    private static boolean isWide(int character) {
        return character >= 0x2E80 && character <= 0xFFEF
                || character >= 0x20000
                || character >= 0x2014 && character <= 0x2026
                || character >= 0x2460 && character <= 0x24FF;
    }
}
