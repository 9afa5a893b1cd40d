package io.github.fengong.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a style sheet apart into the rules that hold on a screen: those outside of at-rules such as {@code @media print}. */
final class StyleRules {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|<!--|-->");

    /**
     * A rule.
     *
     * @param selector what it is for
     * @param declarations what it says
     */
    record Rule(String selector, String declarations) {}

    private StyleRules() {}

    /** Returns the rules of a style sheet in order; what is not closed is left out. */
    static List<Rule> of(String sheet) {
        String text = COMMENT.matcher(sheet).replaceAll(" ");
        List<Rule> rules = new ArrayList<>();
        int start = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', start)) {
            int end = closing(text, open);
            if (end < 0) {
                break;
            }
            String before = text.substring(start, open);
            String selector = before.substring(before.lastIndexOf(';') + 1).strip();
            if (!selector.startsWith("@")) {
                rules.add(new Rule(selector, text.substring(open + 1, end)));
            }
            start = end + 1;
        }
        return rules;
    }

    /** Returns the index of the brace that closes the one at the index, or -1. */
    private static int closing(String text, int open) {
        int depth = 0;
        for (int at = open; at < text.length(); at++) {
            if (text.charAt(at) == '{') {
                depth++;
            } else if (text.charAt(at) == '}' && --depth == 0) {
                return at;
            }
        }
        return -1;
    }
}
