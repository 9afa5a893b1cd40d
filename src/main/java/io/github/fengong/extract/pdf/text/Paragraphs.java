package io.github.fengong.extract.pdf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins lines that the page wrapped, and tells where a paragraph ends: where its last line has room for what follows. */
public final class Paragraphs {

    /** Names, of which the last ends as the names of bodies do. */
    private static final Pattern BODY = Pattern.compile("[\\p{IsHan}、（）]*[局委厅办处部院署会社行司队团所站心府校]）?");

    private static final Pattern NAMES = Pattern.compile("\\p{IsHan}{2}[\\p{IsHan}、（）]*");

    /** A line may fall short of the right edge by this much more than the next word needs, in em, and still be wrapped. */
    private static final double SLACK = 0.6;

    /** The same where the line does not end a sentence: rules about what may begin a line can take more than one word to the next. */
    private static final double SLACK_IN_SENTENCE = 2;

    /** How wide digits and Latin letters are on average, in em. */
    private static final double LATIN_WIDTH = 0.5;

    /** A line with less room than this has no room for a digit, whose width and padding are known to a tenth only, in em. */
    private static final double NO_ROOM = 0.65;

    private static final String SENTENCE_ENDS = "。！？；：.!?;:";

    private Paragraphs() {}

    /**
     * Returns the texts of the paragraphs.
     *
     * @param lines the lines from top to bottom
     * @param limit where lines must end at the right, in points
     */
    public static List<String> of(List<TextLine> lines, double limit) {
        if (lines.size() == 1) {
            return List.of(lines.get(0).text());
        }
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        TextLine before = null;
        boolean[] items = ListItems.beginnings(lines);
        double reach = 0;
        double left = limit;
        for (TextLine line : lines) {
            reach = Math.max(reach, line.right());
            left = Math.min(left, line.left());
        }
        for (int i = 0; i < items.length; i++) {
            TextLine line = lines.get(i);
            if (before != null && (items[i] || endsParagraph(before, line, limit) || endsShort(before, line, reach))) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
            if (before != null && isBroken(before, line, limit, limit - left)) {
                paragraph.append(line.text());
            } else {
                append(paragraph, line.text());
            }
            before = line;
        }
        if (before != null) {
            paragraphs.add(paragraph.toString());
        }
        return paragraphs;
    }

    /** Tells whether the next line is a new paragraph, because its beginning would have fitted into the line before it. */
    public static boolean endsParagraph(TextLine line, TextLine next, double limit) {
        double blank = Script.ofLast(line.text()) == Script.CHINESE || Script.ofFirst(next.text()) == Script.CHINESE
                ? 0
                : 0.25 * line.size();
        boolean sentenceEnds =
                SENTENCE_ENDS.indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
        double slack = (sentenceEnds ? SLACK : SLACK_IN_SENTENCE) * line.size();
        return line.right() + blank + next.headWidth() + slack < limit;
    }

    /**
     * Tells whether the line is a body with a cell line of its own: both lines hold names and no sentence, and another line of the cell shows
     * that the next character would have fitted. In sentences, lines of unequal length tell nothing: digits and marks make them so.
     */
    private static boolean endsShort(TextLine line, TextLine next, double reach) {
        return line.right() + next.headWidth() + SLACK * line.size() < reach
                && BODY.matcher(line.text()).matches()
                && NAMES.matcher(next.text()).matches();
    }

    /** Tells whether a word or number is broken between two lines, because no line of the column has room for it. */
    private static boolean isBroken(TextLine line, TextLine next, double limit, double width) {
        String text = line.text();
        int start = text.length();
        while (start > 0 && text.charAt(start - 1) != ' ' && Script.of(text.charAt(start - 1)) == Script.LATIN) {
            start--;
        }
        double tail = (text.length() - start) * LATIN_WIDTH * line.size();
        return tail > 0
                && limit - line.right() < NO_ROOM * line.size()
                && tail + next.headWidth() > width
                && Script.ofFirst(next.text()) == Script.LATIN;
    }

    /** Appends the text of a wrapped line: without a blank beside Chinese, with one between Latin words. */
    public static void append(StringBuilder paragraph, String next) {
        boolean chinese = Script.ofFirst(next) == Script.CHINESE;
        if (!chinese && !paragraph.isEmpty() && needsBlank(paragraph.toString(), next)) {
            paragraph.append(' ');
        }
        paragraph.append(next);
    }

    private static boolean needsBlank(String text, String next) {
        Script last = Script.ofLast(text);
        Script first = Script.ofFirst(next);
        if (last == Script.CHINESE || first == Script.CHINESE) {
            return false;
        }
        if ((last == Script.EITHER || first == Script.EITHER) && Script.hasChinese(text + next)) {
            return false;
        }
        return !isDivided(text, next) && !isDividedNumber(text, next);
    }

    /** In a Chinese sentence a number is divided where the column is narrow; a list of numbers is no sentence. */
    private static boolean isDividedNumber(String text, String next) {
        return Character.isDigit(text.charAt(text.length() - 1))
                && Character.isDigit(next.charAt(0))
                && Script.hasChinese(text + next);
    }

    /** Tells whether the break divides a word at its hyphen, or a path at its slash. */
    private static boolean isDivided(String text, String next) {
        char last = text.charAt(text.length() - 1);
        char before = text.length() > 1 ? text.charAt(text.length() - 2) : ' ';
        return last == '/' && before != ' '
                || last == '-' && Character.isLetter(before) && Character.isLowerCase(next.charAt(0));
    }
}
