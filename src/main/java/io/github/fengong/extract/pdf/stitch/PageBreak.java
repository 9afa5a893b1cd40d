package io.github.fengong.extract.pdf.stitch;

import io.github.fengong.extract.pdf.text.Paragraphs;
import io.github.fengong.extract.pdf.text.TextLine;
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
        /** Something new begins. */
        BEGINS
    }

    private static final String CLOSING = "，。、；：！？）》」』】〕〉”’%％,.;:!?)]}";
    private static final String CONNECTING = "，、（《「『【〔〈“‘([{—-";
    private static final String ENDING = "。！？；;!?.：:";

    private static final Pattern ORDINAL = Pattern.compile("[（(]?(\\d{1,4}|[一二三四五六七八九十百]{1,5})[）)]?[、.．]?");

    private PageBreak() {}

    /** Returns what the words of both parts of a cell say; neither is empty. */
    static Sign sign(StitchedCell upper, StitchedCell lower) {
        TextLine last = upper.lastLine();
        TextLine next = lower.firstLine();
        if (isOrdinal(upper) && isOrdinal(lower)) {
            return Sign.BEGINS;
        }
        boolean full = !Paragraphs.endsParagraph(last, next, upper.limit());
        char end = last.text().charAt(last.text().length() - 1);
        if (CLOSING.indexOf(next.text().charAt(0)) >= 0
                || full && CONNECTING.indexOf(end) >= 0
                || full && closesWhatIsOpen(upper.squeezed(), lower.squeezed())) {
            return Sign.GOES_ON;
        }
        if (!full) {
            return Sign.BEGINS;
        }
        return ENDING.indexOf(end) >= 0 ? Sign.UNCLEAR : Sign.MAY_GO_ON;
    }

    private static boolean isOrdinal(StitchedCell cell) {
        return ORDINAL.matcher(cell.squeezed()).matches();
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
