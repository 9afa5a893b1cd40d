package io.github.fengong.extract.pdf.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the lines of a cell that begin an item of a list: 1. 2. 3., （一）（二）, or 牵头单位：… 配合单位：…. Where every mark of a kind begins
 * a line, that is no chance: each begins a paragraph, also after a line that happens to be full.
 */
final class ListItems {

    private static final List<Pattern> MARKS = List.of(
            Pattern.compile("\\d{1,2}[.．、](?!\\d)"),
            Pattern.compile("[（(]\\d{1,2}[）)]"),
            Pattern.compile("[（(][一二三四五六七八九十]{1,3}[）)]"),
            Pattern.compile("[①-⑳]"));

    private static final Pattern LABEL = Pattern.compile("\\p{IsHan}{2,8}[：:]");

    private static final Pattern COLON = Pattern.compile("[：:]");

    private ListItems() {}

    /** Tells for each line whether it begins an item. */
    static boolean[] beginnings(List<TextLine> lines) {
        boolean[] beginnings = new boolean[lines.size()];
        int marks = 0;
        int colons = 0;
        for (TextLine line : lines) {
            marks += isMark(line.text().charAt(0)) ? 1 : 0;
            colons += line.text().indexOf('：') > 0 || line.text().indexOf(':') > 0 ? 1 : 0;
        }
        if (marks > 1) {
            MARKS.forEach(mark -> mark(lines, mark, mark, beginnings));
        }
        if (colons > 1) {
            mark(lines, LABEL, COLON, beginnings);
        }
        return beginnings;
    }

    private static boolean isMark(char first) {
        return first >= '0' && first <= '9' || first == '（' || first == '(' || first >= '①' && first <= '⑳';
    }

    /** Marks the lines that begin with a pattern, where what it stands by is found nowhere else. */
    private static void mark(List<TextLine> lines, Pattern beginning, Pattern sign, boolean[] beginnings) {
        int items = 0;
        int signs = 0;
        for (TextLine line : lines) {
            items += beginning.matcher(line.text()).lookingAt() ? 1 : 0;
            for (Matcher found = sign.matcher(line.text()); found.find(); ) {
                signs++;
            }
        }
        if (items < 2 || items != signs) {
            return;
        }
        for (int i = 0; i < beginnings.length; i++) {
            beginnings[i] |= beginning.matcher(lines.get(i).text()).lookingAt();
        }
    }
}
