package io.github.fengong.extract.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What fields show that are drawn from their instruction and store no result: overlaid characters, as in Word's 带圈字符 ({@code EQ
 * \o\ac(○,3)} as {@code ③}), and symbols ({@code SYMBOL 254 \f Wingdings} as {@code ☑}).
 */
final class ResultlessField {

    private static final Pattern ENCLOSED =
            Pattern.compile("(?i)eq\\b.*?\\\\o\\s*\\\\a[clrd]\\s*\\(\\s*([^,;]*)[,;](.*)\\)\\s*");
    private static final Pattern SYMBOL = Pattern.compile("(?i)symbol\\s+(0x[0-9a-f]{1,4}|\\d{1,5})(.*)");
    private static final Pattern FONT = Pattern.compile("(?i)\\\\f\\s*(?:\"([^\"]*)\"|(\\S+))");

    /** Characters above or below the line, as the pronunciation in a phonetic guide. */
    private static final Pattern SHIFT = Pattern.compile("(?i)\\\\s\\s*\\\\(?:up|do)\\s*\\d*\\s*\\(([^)]*)\\)");

    private static final String CIRCLES = "○〇◯";

    private ResultlessField() {}

    /** Returns what the field shows, or nothing. */
    static String show(String instruction) {
        String code = instruction.strip();
        Matcher symbol = SYMBOL.matcher(code);
        if (symbol.matches()) {
            return symbol(Integer.decode(symbol.group(1)), symbol.group(2));
        }
        Matcher enclosed = ENCLOSED.matcher(SHIFT.matcher(code).replaceAll(""));
        return enclosed.matches()
                ? overlay(enclosed.group(1).strip(), enclosed.group(2).strip())
                : "";
    }

    private static String symbol(int code, String switches) {
        Matcher font = FONT.matcher(switches);
        String name = font.find() ? (font.group(1) == null ? font.group(2) : font.group(1)) : "";
        return SymbolFonts.show(name, (char) code);
    }

    private static String overlay(String below, String above) {
        if (below.isEmpty() || !CIRCLES.contains(below)) {
            return below + above;
        }
        return above.matches("\\d{1,2}")
                ? NumberFormats.format("decimalEnclosedCircle", Integer.parseInt(above))
                : above;
    }
}
