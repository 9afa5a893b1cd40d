package io.github.fengong.extract.text;

import io.github.fengong.model.Paragraph;
import io.github.fengong.model.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes paragraphs of lines outside of tables. A line is a paragraph, except where a text was evidently wrapped at a fixed width: then lines as
 * wide as that are joined with the next one, without a blank between Chinese characters.
 */
final class ParagraphReader {

    /** So many lines of one width, none wider, show that a text was wrapped. */
    private static final int LEAST_FULL_LINES = 3;

    /** The narrowest and widest width at which texts are wrapped, in half-width characters. */
    private static final int NARROWEST = 40;

    private static final int WIDEST = 140;

    /** How much narrower a full line may be: a character that may not begin a line takes the one before with it. */
    private static final int TOLERANCE = 4;

    /** How a line begins that begins a paragraph. */
    private static final Pattern BEGINS = Pattern.compile(
            "(?:[ \\u00A0]{2,}|[\\u3000\\t]).*|[（(]?[一二三四五六七八九十\\d]+[)）.．、](?!\\d).*|第[一二三四五六七八九十\\d]+[条章节款].*|[①-⑳].*|[-*•·] .*");

    private static final Pattern SENTENCE_END = Pattern.compile(".*[。！？；：:]\\s*");

    private final int width;
    private final boolean marked;

    private ParagraphReader(int width, boolean marked) {
        this.width = width;
        this.marked = marked;
    }

    /** Returns a reader that knows how a text is wrapped from all its lines outside of tables. */
    static ParagraphReader of(List<TextLine> lines) {
        int width = wrapWidth(lines);
        return new ParagraphReader(width, width > 0 && marksParagraphs(lines, width));
    }

    /** Returns the paragraphs of neighbouring lines; blank lines separate paragraphs and are none. */
    List<Paragraph> read(List<TextLine> lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int at = 0; at < lines.size(); ) {
            int end = at + 1;
            if (!lines.get(at).isBlank()) {
                while (end < lines.size() && isWrapped(lines.get(end - 1), lines.get(end))) {
                    end++;
                }
                paragraphs.add(paragraph(lines.subList(at, end)));
            }
            at = end;
        }
        return paragraphs;
    }

    /** Tells whether each paragraph is indented or begins behind a blank line, so that a full stop at the end of a line ends none. */
    private static boolean marksParagraphs(List<TextLine> lines, int width) {
        for (int at = 1; at < lines.size(); at++) {
            String before = lines.get(at - 1).text();
            boolean begins = !before.isBlank() && width(before.stripTrailing()) < width - TOLERANCE;
            if (begins
                    && !lines.get(at).isBlank()
                    && !BEGINS.matcher(lines.get(at).text()).matches()) {
                return false;
            }
        }
        return true;
    }

    private static Paragraph paragraph(List<TextLine> lines) {
        StringBuilder text = new StringBuilder(lines.get(0).text());
        for (TextLine line : lines.subList(1, lines.size())) {
            text.replace(0, text.length(), text.toString().stripTrailing());
            String next = line.text().stripLeading();
            if (isLatin(text.charAt(text.length() - 1)) && isLatin(next.charAt(0))) {
                text.append(' ');
            }
            text.append(next);
        }
        return Paragraph.of(
                text.toString().replace('\u000B', '\n'),
                SourceLocation.UNKNOWN.withLine(lines.get(0).number()));
    }

    private boolean isWrapped(TextLine line, TextLine next) {
        return width > 0
                && !next.isBlank()
                && width(line.text().stripTrailing()) >= width - TOLERANCE
                && !BEGINS.matcher(next.text()).matches()
                && (marked || !SENTENCE_END.matcher(line.text()).matches());
    }

    /** Returns the width at which the lines are wrapped, 0 if they are not. */
    private static int wrapWidth(List<TextLine> lines) {
        int[] widths = lines.stream()
                .mapToInt(line -> width(line.text().stripTrailing()))
                .toArray();
        int widest = 0;
        for (int width : widths) {
            widest = Math.max(widest, width);
        }
        int full = 0;
        for (int width : widths) {
            full += width >= widest - TOLERANCE ? 1 : 0;
        }
        return full >= LEAST_FULL_LINES && widest >= NARROWEST && widest <= WIDEST ? widest : 0;
    }

    /** Returns the width in half-width characters. */
    private static int width(String text) {
        return text.codePoints()
                .map(character -> character == '\t' ? 4 : character < 0x2000 ? 1 : 2)
                .sum();
    }

    private static boolean isLatin(char character) {
        return character < 0x2000 && Character.isLetterOrDigit(character);
    }
}
