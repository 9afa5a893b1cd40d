package io.github.fengong.export;

import java.lang.Character.UnicodeScript;

/**
 * How much room text takes, in ems (the width of a Chinese character), whatever font shows it: 宋体 gives Latin letters half an em, the fonts
 * that stand in for it on other systems more. Estimates are rather too wide, for a cell that is too high is better than one that hides words.
 */
final class TextWidth {

    /** These may not begin a line; programs move the character before them down with them. */
    private static final String CLOSING = "、。，．；：？！）】》〉」』”’…—%）)]}>,.;:?!";

    /** These may not end a line; programs move them down. */
    private static final String OPENING = "（【《〈「『“‘([{<";

    /** The radicals; the ideographs and full-width signs follow. Telling scripts takes long, and most characters are of these. */
    private static final int FIRST_EAST_ASIAN = 0x2E80;

    private static final double LETTER = 0.56;
    private static final double CAPITAL = 0.72;
    private static final double SPACE = 0.5;
    private static final double FULL = 1.0;

    private TextWidth() {}

    /** Returns the width of the text's longest paragraph in ems. */
    static double longest(String text) {
        double longest = 0;
        double width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            width = point == '\n' ? 0 : width + of(point);
            longest = Math.max(longest, width);
        }
        return longest;
    }

    /** Returns how many lines of the width, in ems, the text takes; at least one. */
    static int lines(String text, double lineWidth) {
        int lines = 0;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            lines += paragraphLines(text, start, end, lineWidth);
            start = end + 1;
        }
        return lines;
    }

    private static int paragraphLines(String text, int start, int end, double lineWidth) {
        int lines = 1;
        double used = 0;
        double usedAtBreak = 0;
        for (int i = start; i < end; ) {
            int point = text.codePointAt(i);
            int next = i + Character.charCount(point);
            if (i > start && mayBreak(text, i, point)) {
                usedAtBreak = used;
            }
            double width = of(point);
            if (used + width > lineWidth && used > 0) {
                lines++;
                // what stands after the last place to break moves down; a word longer than the line is cut
                used = usedAtBreak > 0 ? used - usedAtBreak : 0;
                usedAtBreak = 0;
            }
            used += width;
            i = next;
        }
        return lines;
    }

    private static boolean mayBreak(String text, int index, int point) {
        int before = text.codePointBefore(index);
        if (CLOSING.indexOf(point) >= 0 || OPENING.indexOf(before) >= 0) {
            return false;
        }
        return before == ' ' || isIdeographic(point) || isIdeographic(before);
    }

    private static boolean isIdeographic(int point) {
        return of(point) == FULL;
    }

    private static double of(int point) {
        if (point < 0x20) {
            return 0;
        }
        if (point == ' ') {
            return SPACE;
        }
        if (point < 0x7F) {
            boolean wide = Character.isUpperCase(point) || "mw%@&—".indexOf(point) >= 0;
            return wide ? CAPITAL : LETTER;
        }
        if (point >= FIRST_EAST_ASIAN) {
            return FULL;
        }
        boolean latin = UnicodeScript.of(point) == UnicodeScript.LATIN;
        return latin ? CAPITAL : FULL;
    }
}
