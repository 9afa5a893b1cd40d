package io.github.fengong.extract.pdf.stitch;

import io.github.fengong.extract.pdf.table.PageTables;
import io.github.fengong.extract.pdf.text.TextLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells which lines are page numbers, running heads, or what a browser prints into the margins: no part of the document's text. */
public final class MarginLines {

    /** How far margins reach into a page at most, against its height. */
    private static final double MARGIN = 0.14;

    /** Running heads stand at the same height on every page, in points. */
    private static final double SAME_HEIGHT = 4;

    private static final Pattern PAGE_NUMBER = Pattern.compile("[-—–－─~·.\\s]*\\d{1,4}[-—–－─~·.\\s]*"
            + "|第\\s*[\\d一二三四五六七八九十百]+\\s*页.{0,4}(共\\s*[\\d一二三四五六七八九十百]+\\s*页)?.?"
            + "|\\d{1,4}\\s*/\\s*\\d{1,4}"
            + "|(?i)page\\s*\\d{1,4}(\\s*(of|/)\\s*\\d{1,4})?"
            + "|[ivxIVX]{1,6}");

    private static final Pattern BROWSER = Pattern.compile("(?i).*(https?://|file:/|about:blank).*"
            + "|\\d{4}[/.-]\\d{1,2}[/.-]\\d{1,2},?\\s*(上午|下午)?\\s*\\d{1,2}:\\d{2}.*"
            + "|\\d{1,2}/\\d{1,2}/\\d{2,4},?\\s*\\d{1,2}:\\d{2}.*");

    private final Set<String> repeated = new HashSet<>();

    /** Looks at all pages for lines that come back. */
    public MarginLines(List<PageTables> pages) {
        Map<String, Integer> counts = new HashMap<>();
        for (PageTables page : pages) {
            Set<String> keys = new HashSet<>();
            for (TextLine line : page.lines()) {
                if (isInMargin(line, page)) {
                    keys.addAll(keys(line, page));
                }
            }
            keys.forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        counts.forEach((key, count) -> {
            if (count >= 2 && count * 3 >= pages.size()) {
                repeated.add(key);
            }
        });
    }

    /** Tells whether a line of a page is no part of the text. */
    public boolean isMarginal(TextLine line, PageTables page) {
        return isOfProgram(line, page)
                || isInMargin(line, page) && keys(line, page).stream().anyMatch(repeated::contains);
    }

    /** Tells whether a line of a page is its number, or what a browser prints. */
    public boolean isOfProgram(TextLine line, PageTables page) {
        String text = line.text().strip();
        return isInMargin(line, page)
                && (PAGE_NUMBER.matcher(text).matches() || BROWSER.matcher(text).matches());
    }

    private static boolean isInMargin(TextLine line, PageTables page) {
        double margin = MARGIN * page.height();
        return line.baseline() < margin || line.baseline() > page.height() - margin;
    }

    /** The text without its digits, and its height on the page, in steps that overlap. */
    private static List<String> keys(TextLine line, PageTables page) {
        boolean top = line.baseline() < page.height() / 2;
        double height = top ? line.baseline() : page.height() - line.baseline();
        String text =
                (top ? "top " : "bottom ") + line.text().replaceAll("\\d+", "#").replaceAll("\\s", "") + " ";
        List<String> keys = new ArrayList<>();
        keys.add(text + (int) (height / (2 * SAME_HEIGHT)));
        keys.add(text + "~" + (int) ((height + SAME_HEIGHT) / (2 * SAME_HEIGHT)));
        return keys;
    }
}
