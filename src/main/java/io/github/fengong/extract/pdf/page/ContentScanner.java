package io.github.fengong.extract.pdf.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;

/**
 * Cuts a content stream into operators with their operands. See 7.2, 7.3 and 7.8.2 of ISO 32000-1. PDFBox's parser makes an object of every
 * number, which is most of what a page allocates. What is no syntax is passed over, as viewers do.
 *
 * <p>{@code 1 0 0 RG [(市) -250 (局)] TJ} gives {@code RG} with three numbers, then {@code TJ} with an array.
 */
final class ContentScanner {

    /** Dictionaries and arrays nested deeper than this are passed over. */
    private static final int DEEPEST = 32;

    /** After the end of an inline picture so many bytes must be text, or its data happened to hold the mark of its end. */
    private static final int TEXT_AFTER_PICTURE = 10;

    private static final int KNOWN_WORDS = 512;

    private final byte[] bytes;
    private final Operands operands = new Operands();
    private final Operands firstArray = new Operands();
    private final String[] words = new String[KNOWN_WORDS];
    private final COSName[] names = new COSName[KNOWN_WORDS];
    private boolean firstArrayUsed;
    private int at;

    ContentScanner(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Returns the operands of the operator that was read last; the next one takes their place. */
    Operands operands() {
        return operands;
    }

    /** Reads the operands up to the next operator and returns its name; null at the end. */
    String next() {
        operands.clear();
        firstArrayUsed = false;
        while (skipBlanks()) {
            byte b = bytes[at];
            if (isNumberStart(b)) {
                operands.add(number());
            } else if (isRegular(b)) {
                String word = word();
                if (word.equals("BI")) {
                    skipPicture();
                    return word;
                }
                if (!addConstant(word)) {
                    return word;
                }
            } else {
                addValue(operands, 0);
            }
        }
        return null;
    }

    private boolean addConstant(String word) {
        switch (word) {
            case "true" -> operands.add(COSBoolean.TRUE);
            case "false" -> operands.add(COSBoolean.FALSE);
            case "null" -> operands.add(COSNull.NULL);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Adds a name, string, array or dictionary; passes over a byte that begins none. */
    private void addValue(Operands target, int depth) {
        switch (bytes[at]) {
            case '/' -> target.add(name());
            case '(' -> target.add(literal());
            case '[' -> {
                at++;
                target.add(array(depth + 1));
            }
            case '<' -> {
                if (at + 1 < bytes.length && bytes[at + 1] == '<') {
                    at += 2;
                    target.add(dictionary(depth + 1));
                } else {
                    target.add(hexadecimal());
                }
            }
            default -> at++;
        }
    }

    private Operands array(int depth) {
        Operands array = firstArrayUsed ? new Operands() : firstArray;
        firstArrayUsed = true;
        array.clear();
        while (skipBlanks() && bytes[at] != ']') {
            if (isNumberStart(bytes[at])) {
                array.add(number());
            } else if (isRegular(bytes[at])) {
                word();
            } else if (depth < DEEPEST) {
                addValue(array, depth);
            } else {
                at++;
            }
        }
        at++;
        return array;
    }

    private COSDictionary dictionary(int depth) {
        COSDictionary dictionary = new COSDictionary();
        while (skipBlanks() && bytes[at] != '>') {
            if (bytes[at] == '/') {
                COSName key = name();
                COSBase value = skipBlanks() ? member(depth) : null;
                if (value != null) {
                    dictionary.setItem(key, value);
                }
            } else {
                at++;
            }
        }
        at += 2;
        return dictionary;
    }

    /** Returns the value of a member of a dictionary; null where it cannot be read. */
    private COSBase member(int depth) {
        if (isNumberStart(bytes[at])) {
            return new COSFloat((float) number());
        }
        if (isRegular(bytes[at])) {
            return switch (word()) {
                case "true" -> COSBoolean.TRUE;
                case "false" -> COSBoolean.FALSE;
                default -> null;
            };
        }
        if (depth >= DEEPEST || bytes[at] == '>') {
            return null;
        }
        Operands value = new Operands();
        addValue(value, depth);
        return value.size() == 0 ? null : object(value, 0);
    }

    private static COSBase object(Operands operands, int index) {
        if (operands.isNumber(index)) {
            return new COSFloat((float) operands.number(index));
        }
        if (operands.isString(index)) {
            return new COSString(operands.string(index));
        }
        COSBase object = operands.object(index);
        return object == null ? array(operands.array(index)) : object;
    }

    private static COSArray array(Operands members) {
        COSArray array = new COSArray();
        for (int i = 0; i < members.size(); i++) {
            array.add(object(members, i));
        }
        return array;
    }

    /** Reads a number; one with signs or points in wrong places counts as far as it goes, and what is glued to it is read next. */
    private double number() {
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

    private String word() {
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

    private COSName name() {
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

    private byte[] literal() {
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

    private byte[] hexadecimal() {
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

    /** Passes over a picture in the content: its properties, ID, data, EI. See 8.9.7 of ISO 32000-1. */
    private void skipPicture() {
        while (skipBlanks()) {
            if (isRegular(bytes[at]) && !isNumberStart(bytes[at])) {
                if (word().equals("ID")) {
                    break;
                }
            } else if (isNumberStart(bytes[at])) {
                number();
            } else {
                addValue(operands, 0);
            }
        }
        operands.clear();
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

    /** Moves on to what is neither blank nor comment; tells whether there is any. */
    private boolean skipBlanks() {
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
