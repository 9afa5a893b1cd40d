package io.github.fengong.extract.pdf.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;

/** Reads the tokens of a content stream one after the other: numbers, words, names and strings. See 7.2 and 7.3 of ISO 32000-1. */
final class ContentTokens {

    /** After the end of an inline picture so many bytes must be text, or its data happened to hold the mark of its end. */
    private static final int TEXT_AFTER_PICTURE = 10;

    private static final int KNOWN_WORDS = 512;

    private final byte[] bytes;
    private final String[] words = new String[KNOWN_WORDS];
    private final COSName[] names = new COSName[KNOWN_WORDS];
    private int at;

    ContentTokens(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Moves on to what is neither blank nor comment; tells whether there is any. */
    boolean skipBlanks() {
        while (at < bytes.length) {
            if (bytes[at] == '%') {
                while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
                    at++;
                }
            } else if (isBlank(bytes[at])) {
                at++;
            } else {
                return true;
            }
        }
        return false;
    }

    /** Returns the byte at which a token begins, or something that is none. */
    byte first() {
        return bytes[at];
    }

    /** Tells whether the token at which reading stands is a number. */
    boolean isNumber() {
        return isNumberStart(bytes[at]);
    }

    /** Tells whether the token at which reading stands is a number or a word. */
    boolean isRegular() {
        return isRegular(bytes[at]);
    }

    /** Tells whether two bytes stand next. */
    boolean isNext(char one, char other) {
        return at + 1 < bytes.length && bytes[at] == one && bytes[at + 1] == other;
    }

    /** Passes over bytes. */
    void pass(int count) {
        at += count;
    }

    /** Reads a number; one with signs or points in wrong places counts as far as it goes, and what is glued to it is read next. */
    double number() {
        boolean negative = false;
        while (at < bytes.length && (bytes[at] == '-' || bytes[at] == '+')) {
            negative |= bytes[at++] == '-';
        }
        double digits = 0;
        double scale = 0;
        for (; at < bytes.length; at++) {
            byte b = bytes[at];
            if (b >= '0' && b <= '9') {
                digits = digits * 10 + (b - '0');
                scale *= 10;
            } else if (b == '.' && scale == 0) {
                scale = 1;
            } else {
                break;
            }
        }
        while (at < bytes.length && isNumberStart(bytes[at])) {
            at++;
        }
        double value = scale > 1 ? digits / scale : digits;
        return negative ? -value : value;
    }

    String word() {
        int start = at;
        int hash = 0;
        while (at < bytes.length && isRegular(bytes[at])) {
            hash = hash * 31 + bytes[at++];
        }
        int slot = hash & KNOWN_WORDS - 1;
        if (words[slot] == null || !isAt(words[slot], start)) {
            words[slot] = new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
        }
        return words[slot];
    }

    private boolean isAt(String text, int start) {
        if (text.length() != at - start) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != (bytes[start + i] & 0xFF)) {
                return false;
            }
        }
        return true;
    }

    COSName name() {
        int start = ++at;
        int hash = 0;
        boolean escaped = false;
        while (at < bytes.length && isRegular(bytes[at])) {
            escaped |= bytes[at] == '#' || bytes[at] < 0;
            hash = hash * 31 + bytes[at++];
        }
        if (escaped) {
            return COSName.getPDFName(unescaped(start, at));
        }
        int slot = hash & KNOWN_WORDS - 1;
        if (names[slot] == null || !isAt(names[slot].getName(), start)) {
            names[slot] = COSName.getPDFName(new String(bytes, start, at - start, StandardCharsets.ISO_8859_1));
        }
        return names[slot];
    }

    /** A name may state bytes as {@code #E5}; they are UTF-8 as a rule. */
    private String unescaped(int start, int end) {
        ByteArrayOutputStream name = new ByteArrayOutputStream();
        for (int i = start; i < end; i++) {
            boolean escape = bytes[i] == '#' && i + 2 < end && digit(bytes[i + 1]) >= 0 && digit(bytes[i + 2]) >= 0;
            name.write(escape ? digit(bytes[++i]) << 4 | digit(bytes[++i]) : bytes[i]);
        }
        return name.toString(StandardCharsets.UTF_8);
    }

    byte[] literal() {
        ByteArrayOutputStream string = new ByteArrayOutputStream(32);
        int open = 1;
        at++;
        while (at < bytes.length) {
            byte b = bytes[at++];
            if (b == '\\') {
                escape(string);
                continue;
            }
            open += b == '(' ? 1 : b == ')' ? -1 : 0;
            if (open == 0) {
                break;
            }
            string.write(b);
        }
        return string.toByteArray();
    }

    private void escape(ByteArrayOutputStream string) {
        if (at == bytes.length) {
            return;
        }
        byte b = bytes[at++];
        switch (b) {
            case 'n' -> string.write('\n');
            case 'r' -> string.write('\r');
            case 't' -> string.write('\t');
            case 'b' -> string.write('\b');
            case 'f' -> string.write('\f');
            case '\n' -> {
                // A line end after a backslash is no part of the string.
            }
            case '\r' -> at += at < bytes.length && bytes[at] == '\n' ? 1 : 0;
            default -> string.write(b >= '0' && b <= '7' ? octal(b - '0') : b);
        }
    }

    private int octal(int first) {
        int value = first;
        for (int i = 0; i < 2 && at < bytes.length && bytes[at] >= '0' && bytes[at] <= '7'; i++) {
            value = value * 8 + bytes[at++] - '0';
        }
        return value;
    }

    byte[] hexadecimal() {
        int start = ++at;
        int digits = 0;
        while (at < bytes.length && bytes[at] != '>') {
            digits += digit(bytes[at++]) >= 0 ? 1 : 0;
        }
        byte[] string = new byte[(digits + 1) / 2];
        int count = 0;
        for (int i = start; i < at; i++) {
            int digit = digit(bytes[i]);
            if (digit >= 0) {
                string[count / 2] |= (byte) (count % 2 == 0 ? digit << 4 : digit);
                count++;
            }
        }
        at++;
        return string;
    }

    private static int digit(byte b) {
        return b >= '0' && b <= '9'
                ? b - '0'
                : b >= 'A' && b <= 'F' ? b - 'A' + 10 : b >= 'a' && b <= 'f' ? b - 'a' + 10 : -1;
    }

    /** Passes over the data of a picture and the mark of its end, EI. See 8.9.7 of ISO 32000-1. */
    void passPictureData() {
        for (at++; at < bytes.length; at++) {
            if (isPictureEnd()) {
                at += 2;
                return;
            }
        }
    }

    private boolean isPictureEnd() {
        if (bytes[at] != 'E' || at + 1 >= bytes.length || bytes[at + 1] != 'I' || !isBlank(bytes[at - 1])) {
            return false;
        }
        if (at + 2 < bytes.length && !isBlank(bytes[at + 2])) {
            return false;
        }
        for (int i = at + 2; i < Math.min(bytes.length, at + 2 + TEXT_AFTER_PICTURE); i++) {
            if (bytes[i] < ' ' && !isBlank(bytes[i]) || bytes[i] == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumberStart(byte b) {
        return b >= '0' && b <= '9' || b == '-' || b == '.' || b == '+';
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t' || b == '\f' || b == 0;
    }

    private static boolean isRegular(byte b) {
        return !isBlank(b)
                && b != '('
                && b != ')'
                && b != '<'
                && b != '>'
                && b != '['
                && b != ']'
                && b != '{'
                && b != '}'
                && b != '/'
                && b != '%';
    }
}
