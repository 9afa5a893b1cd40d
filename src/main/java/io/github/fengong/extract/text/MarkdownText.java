package io.github.fengong.extract.text;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns Markdown into the words it shows: {@code **牵头**：A\|B<br>C} is 牵头：A|B, a line break, and C. */
final class MarkdownText {

    private static final Pattern BREAK = Pattern.compile("(?i)\\s*<br\\s*/?>\\s*");
    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[([^\\[\\]]*+)]\\((?:[^()\\s]++|\\([^()]*+\\))*+\\)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+\\-.!|<>~])");
    private static final Pattern ENTITY =
            Pattern.compile("&(nbsp|lt|gt|amp|quot|emsp|ensp|#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6}));");
    private static final Map<String, String> ENTITIES = Map.of(
            "nbsp", "\u00A0", "lt", "<", "gt", ">", "amp", "&", "quot", "\"", "emsp", "\u2003", "ensp", "\u2002");

    /** The signs before and behind a headline or a quotation. */
    private static final Pattern LINE_MARKS = Pattern.compile("^\\s{0,3}(?:#{1,6}\\s+|(?:>\\s?)+)|\\s+#+\\s*$");

    private static final Pattern RULE = Pattern.compile("\\s{0,3}([-*_])\\s*(?:\\1\\s*){2,}");

    private MarkdownText() {}

    /** Returns the words of a line outside of tables; empty for a horizontal rule. */
    static String shownLine(String source) {
        return RULE.matcher(source).matches()
                ? ""
                : shown(LINE_MARKS.matcher(source).replaceAll(""));
    }

    /** Returns the words of a cell, or of a part of a line. */
    static String shown(String source) {
        String text = BREAK.matcher(source).replaceAll("\n");
        text = STRONG.matcher(text).replaceAll("$2");
        text = CODE.matcher(text).replaceAll("$1");
        text = LINK.matcher(text).replaceAll("$1");
        text = ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(character(entity)));
        return ESCAPE.matcher(text).replaceAll("$1");
    }

    private static String character(MatchResult entity) {
        String number = entity.group(2) != null ? entity.group(2) : entity.group(3);
        if (number == null) {
            return ENTITIES.get(entity.group(1));
        }
        int character = Integer.parseInt(number, entity.group(2) != null ? 10 : 16);
        return Character.isValidCodePoint(character) ? Character.toString(character) : entity.group();
    }
}
