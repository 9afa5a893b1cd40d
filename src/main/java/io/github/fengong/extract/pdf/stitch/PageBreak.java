package io.github.fengong.extract.pdf.stitch;

import io.github.fengong.extract.pdf.text.Paragraphs;
import io.github.fengong.extract.pdf.text.TextLine;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges whether what stands at the top of a page goes on with what stands at the bottom of the page before, by the words themselves. */
final class PageBreak {

    /** What the words say. */
    enum Sign {
        /** The sentence goes on. */
        GOES_ON,
        /** The line was full, the sentence not at its end. */
        MAY_GO_ON,
        /** The line was full, the sentence at its end. */
        UNCLEAR,
        /** The line had room for more: a paragraph ends. */
        PARAGRAPH_ENDS,
        /** Something else begins. */
        BEGINS
    }

    private static final String CLOSING = "，。、；：！？）》」』】〕〉”’%％,.;:!?)]}";
    private static final String CONNECTING = "，、（《「『【〔〈“‘([{—-";
    private static final String ENDING = "。！？；;!?.：:";

    private static final Pattern ORDINAL = Pattern.compile("[（(]?(\\d{1,4}|[一二三四五六七八九十百]{1,5})[）)]?[、.．]?");

    private static final Pattern MARK = Pattern.compile(
            "([（(](\\d{1,3}|[一二三四五六七八九十]{1,3})[）)]|(\\d{1,3}|[一二三四五六七八九十]{1,3})[、．]|\\d{1,3}\\.(?!\\d)).*");

    /**
     * Text goes on only where there was no room for another line. Typesetters leave two lines free rather than one line of a paragraph
     * alone; with the space at the border that makes less than this many lines.
     */
    private static final double ROOM_TO_SPARE = 3.4;

    /** With less than this many lines under the last one a cell is full; a line under its border is half a line lower than its text. */
    private static final double NO_ROOM = 1.7;

    private PageBreak() {}

    /** Returns what the words of both parts of a cell say; neither is empty. */
    static Sign sign(StitchedCell upper, StitchedCell lower) {
        TextLine last = upper.lastLine();
        TextLine next = lower.firstLine();
        String above = upper.squeezed();
        String below = lower.squeezed();
        boolean bothCount =
                ORDINAL.matcher(above).matches() && ORDINAL.matcher(below).matches();
        if (bothCount || beginsItem(above, below) || upper.room() > ROOM_TO_SPARE * pitch(upper)) {
            return Sign.BEGINS;
        }
        boolean full = !Paragraphs.endsParagraph(last, next, upper.limit());
        char end = last.text().charAt(last.text().length() - 1);
        if (CLOSING.indexOf(next.text().charAt(0)) >= 0
                || full && CONNECTING.indexOf(end) >= 0
                || full && closesWhatIsOpen(above, below)) {
            return Sign.GOES_ON;
        }
        if (!full) {
            return Sign.PARAGRAPH_ENDS;
        }
        return ENDING.indexOf(end) >= 0 ? Sign.UNCLEAR : Sign.MAY_GO_ON;
    }

    /**
     * Tells whether the text of a cell fills it to its end. Where a row ends at the page break, only that shows that a cell beside it is
     * cut: names of two bodies, one under the other, read like one sentence.
     */
    static boolean isFilled(StitchedCell cell) {
        return cell.lines().size() > 1 && cell.room() <= NO_ROOM * pitch(cell);
    }

    /** Tells whether the text begins with a mark such as （三） that is not the next of a list within the text above. */
    private static boolean beginsItem(String above, String below) {
        Matcher mark = MARK.matcher(below);
        if (!mark.matches()) {
            return false;
        }
        String shape = mark.group(1)
                .replaceAll("\\d+", "\\\\E\\\\d+\\\\Q")
                .replaceAll("[一二三四五六七八九十]+", "\\\\E[一二三四五六七八九十]+\\\\Q");
        Matcher sameShape = Pattern.compile("\\Q" + shape + "\\E").matcher(above);
        int marks = 0;
        while (sameShape.find()) {
            marks++;
        }
        return marks < 2;
    }

    private static double pitch(StitchedCell cell) {
        TextLine last = cell.lastLine();
        if (cell.lines().size() > 1) {
            double distance =
                    last.baseline() - cell.lines().get(cell.lines().size() - 2).baseline();
            if (distance > last.size() && distance < 3 * last.size()) {
                return distance;
            }
        }
        return 1.5 * last.size();
    }

    private static boolean closesWhatIsOpen(String upper, String lower) {
        return closes('（', '）', upper, lower)
                || closes('“', '”', upper, lower)
                || closes('《', '》', upper, lower)
                || closes('(', ')', upper, lower);
    }

    private static boolean closes(char open, char close, String upper, String lower) {
        int firstOpen = lower.indexOf(open);
        int firstClose = lower.indexOf(close);
        return upper.lastIndexOf(open) > upper.lastIndexOf(close)
                && firstClose >= 0
                && (firstOpen < 0 || firstClose < firstOpen);
    }
}
