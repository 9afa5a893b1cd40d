package io.github.fengong.extract.pdf.page;

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

    private final ContentTokens tokens;
    private final Operands operands = new Operands();
    private final Operands firstArray = new Operands();
    private boolean firstArrayUsed;

    ContentScanner(byte[] bytes) {
        tokens = new ContentTokens(bytes);
    }

    /** Returns the operands of the operator that was read last; the next one takes their place. */
    Operands operands() {
        return operands;
    }

    /** Reads the operands up to the next operator and returns its name; null at the end. */
    String next() {
        operands.clear();
        firstArrayUsed = false;
        while (tokens.skipBlanks()) {
            if (tokens.isNumber()) {
                operands.add(tokens.number());
            } else if (tokens.isRegular()) {
                String word = tokens.word();
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
        switch (tokens.first()) {
            case '/' -> target.add(tokens.name());
            case '(' -> target.add(tokens.literal());
            case '[' -> {
                tokens.pass(1);
                target.add(array(depth + 1));
            }
            case '<' -> {
                if (tokens.isNext('<', '<')) {
                    tokens.pass(2);
                    target.add(dictionary(depth + 1));
                } else {
                    target.add(tokens.hexadecimal());
                }
            }
            default -> tokens.pass(1);
        }
    }

    private Operands array(int depth) {
        Operands array = firstArrayUsed ? new Operands() : firstArray;
        firstArrayUsed = true;
        array.clear();
        while (tokens.skipBlanks() && tokens.first() != ']') {
            if (tokens.isNumber()) {
                array.add(tokens.number());
            } else if (tokens.isRegular()) {
                tokens.word();
            } else if (depth < DEEPEST) {
                addValue(array, depth);
            } else {
                tokens.pass(1);
            }
        }
        tokens.pass(1);
        return array;
    }

    private COSDictionary dictionary(int depth) {
        COSDictionary dictionary = new COSDictionary();
        while (tokens.skipBlanks() && tokens.first() != '>') {
            if (tokens.first() == '/') {
                COSName key = tokens.name();
                COSBase value = tokens.skipBlanks() ? member(depth) : null;
                if (value != null) {
                    dictionary.setItem(key, value);
                }
            } else {
                tokens.pass(1);
            }
        }
        tokens.pass(2);
        return dictionary;
    }

    /** Returns the value of a member of a dictionary; null where it cannot be read. */
    private COSBase member(int depth) {
        if (tokens.isNumber()) {
            return new COSFloat((float) tokens.number());
        }
        if (tokens.isRegular()) {
            return switch (tokens.word()) {
                case "true" -> COSBoolean.TRUE;
                case "false" -> COSBoolean.FALSE;
                default -> null;
            };
        }
        if (depth >= DEEPEST || tokens.first() == '>') {
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

    /** Passes over a picture in the content: its properties, ID, data, EI. See 8.9.7 of ISO 32000-1. */
    private void skipPicture() {
        while (tokens.skipBlanks()) {
            if (tokens.isRegular() && !tokens.isNumber()) {
                if (tokens.word().equals("ID")) {
                    break;
                }
            } else if (tokens.isNumber()) {
                tokens.number();
            } else {
                addValue(operands, 0);
            }
        }
        operands.clear();
        tokens.passPictureData();
    }
}
