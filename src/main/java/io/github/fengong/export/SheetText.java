package io.github.fengong.export;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as the XML of a workbook can hold it. */
final class SheetText {

    /** A cell holds no more. */
    static final int MOST_CHARACTERS = 32_767;

    private static final String CUT = "…";

    /**
     * What XML has no character for is written as {@code _x000B_}, which spreadsheets read as that character (ST_Xstring, part 1, 22.9.2.19
     * of ECMA-376); so is the underscore of a text that looks like such an escape, and the carriage return, which XML turns into a line feed.
     */
    private static final Pattern UNREADABLE =
            Pattern.compile("[^\\n\\t\\x20-\\uFFFD\\x{10000}-\\x{10FFFF}]|_(?=x[0-9A-Fa-f]{4}_)");

    private SheetText() {}

    /** Returns the text, cut where it is longer than a cell holds, escaped for XML. */
    static String of(String text) {
        return xml(escaped(cut(WellFormedText.of(text))));
    }

    /** Returns the text with the characters that have a meaning in XML written as entities. */
    static String xml(String text) {
        StringBuilder xml = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                default -> xml.append(character);
            }
        }
        return xml.toString();
    }

    private static String escaped(String text) {
        if (isReadable(text)) {
            return text;
        }
        Matcher matcher = UNREADABLE.matcher(text);
        return matcher.replaceAll(found -> escape(found.group().charAt(0)));
    }

    /** Almost all texts are, and patterns are slow in a program that runs for a second. */
    private static boolean isReadable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '_' || character < ' ' && character != '\n' || character >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return true;
    }

    private static String escape(char character) {
        return String.format(Locale.ROOT, "_x%04X_", (int) character);
    }

    private static String cut(String text) {
        if (text.length() <= MOST_CHARACTERS) {
            return text;
        }
        int end = MOST_CHARACTERS - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
