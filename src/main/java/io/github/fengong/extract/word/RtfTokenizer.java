package io.github.fengong.extract.word;

import java.nio.charset.StandardCharsets;

/** Cuts an RTF file into tokens. See the Rich Text Format Specification 1.9.1, "Basic Entities". */
final class RtfTokenizer {

    private static final int LONGEST_WORD = 64;
    private static final int LONGEST_NUMBER = 10;

    private final byte[] content;
    private int at;

    RtfTokenizer(byte[] content) {
        this.content = content;
    }

    /** Returns the next token. */
    RtfToken next() {
        while (at < content.length) {
            int c = Byte.toUnsignedInt(content[at++]);
            switch (c) {
                case '{' -> {
                    return RtfToken.GROUP_START;
                }
                case '}' -> {
                    return RtfToken.GROUP_END;
                }
                case '\\' -> {
                    return control();
                }
                case '\r', '\n', 0 -> {
                    // lines are only for editors
                }
                default -> {
                    return RtfToken.ofByte(c);
                }
            }
        }
        return RtfToken.END;
    }

    /** Passes over binary data. */
    void skip(int bytes) {
        at = (int) Math.min(content.length, (long) at + Math.max(0, bytes));
    }

    private RtfToken control() {
        if (at >= content.length) {
            return RtfToken.END;
        }
        if (isLetter(content[at])) {
            return word();
        }
        char symbol = (char) Byte.toUnsignedInt(content[at++]);
        return switch (symbol) {
            case '\'' -> hexadecimal();
            case '\\', '{', '}' -> RtfToken.ofByte(symbol);
            case '\r', '\n' -> RtfToken.ofControl("par");
            default -> RtfToken.ofControl(String.valueOf(symbol));
        };
    }

    private RtfToken word() {
        int start = at;
        while (at < content.length && at - start < LONGEST_WORD && isLetter(content[at])) {
            at++;
        }
        String word = new String(content, start, at - start, StandardCharsets.US_ASCII);
        int numberStart = at;
        if (at < content.length && content[at] == '-') {
            at++;
        }
        while (at < content.length && at - numberStart < LONGEST_NUMBER && isDigit(content[at])) {
            at++;
        }
        boolean hasNumber = at > numberStart && isDigit(content[at - 1]);
        long number = hasNumber
                ? Long.parseLong(new String(content, numberStart, at - numberStart, StandardCharsets.US_ASCII))
                : 0;
        at = hasNumber ? at : numberStart;
        if (at < content.length && content[at] == ' ') {
            at++;
        }
        return new RtfToken(RtfToken.Kind.CONTROL, word, (int) number, hasNumber);
    }

    private RtfToken hexadecimal() {
        int high = at < content.length ? Character.digit(content[at], 16) : -1;
        int low = at + 1 < content.length ? Character.digit(content[at + 1], 16) : -1;
        if (high < 0 || low < 0) {
            return next();
        }
        at += 2;
        return RtfToken.ofByte(high * 16 + low);
    }

    private static boolean isLetter(byte c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(byte c) {
        return c >= '0' && c <= '9';
    }
}
