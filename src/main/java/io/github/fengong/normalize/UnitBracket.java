package io.github.fengong.normalize;

import io.github.fengong.normalize.InlineUnits.Certainty;
import java.util.ArrayList;
import java.util.List;

/**
 * A bracket with words about responsible units in a text, at the end of a sentence: {@code …。（责任单位：市发改局）}.
 *
 * @param start where the bracket opens
 * @param end the place after it closes
 * @param words what stands inside
 * @param certainty how surely it speaks of units
 */
record UnitBracket(int start, int end, String words, Certainty certainty) {

    private static final String OPENING = "（(【[〔［";
    private static final String CLOSING = "）)】]〕］";
    private static final String SENTENCE_ENDS = "。；;！？\n";

    /** Returns the brackets of a text that may hold words about units, in order. */
    static List<UnitBracket> find(String text) {
        List<UnitBracket> found = new ArrayList<>();
        int index = 0;
        while (index < text.length()) {
            int end = OPENING.indexOf(text.charAt(index)) >= 0 ? closing(text, index) : -1;
            if (end < 0) {
                index++;
                continue;
            }
            String words = CellText.clean(text.substring(index + 1, end - 1));
            int next = labelled(words) ? nextLabelled(text, end) : -1;
            while (next > 0) {
                int opening = opening(text, end);
                words += "；" + CellText.clean(text.substring(opening + 1, next - 1));
                end = next;
                next = nextLabelled(text, end);
            }
            Certainty certainty = InlineUnits.certainty(words);
            boolean place = isSentenceEnd(text, index, end);
            if (place && (certainty != Certainty.NONE || InlineUnits.isOneName(words))) {
                found.add(new UnitBracket(index, end, words, certainty));
            }
            index = end;
        }
        return found;
    }

    /** Returns the place after a bracket with a label right behind the place, -1 where none is: {@code （责任部门：…）（完成时限：…）}. */
    private static int nextLabelled(String text, int from) {
        int opening = opening(text, from);
        int end = opening < 0 ? -1 : closing(text, opening);
        return end > 0 && labelled(CellText.clean(text.substring(opening + 1, end - 1))) ? end : -1;
    }

    /** Returns where a bracket opens at the place, white space left aside; -1 where none does. */
    private static int opening(String text, int from) {
        int at = from;
        while (at < text.length() && CellText.isBlank(text.charAt(at))) {
            at++;
        }
        return at < text.length() && OPENING.indexOf(text.charAt(at)) >= 0 ? at : -1;
    }

    private static boolean labelled(String words) {
        return InlineUnits.beginsWithLabel(words);
    }

    /** Returns the place after the bracket that closes the one at the place, -1 where none does. */
    private static int closing(String text, int start) {
        int depth = 0;
        for (int index = start; index < text.length(); index++) {
            if (OPENING.indexOf(text.charAt(index)) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(text.charAt(index)) >= 0) {
                depth--;
                if (depth == 0) {
                    return index + 1;
                }
            }
        }
        return -1;
    }

    private static boolean isSentenceEnd(String text, int start, int end) {
        boolean atEnd = CellText.clean(text.substring(end)).isEmpty();
        return atEnd
                || SENTENCE_ENDS.indexOf(text.charAt(end)) >= 0
                || start > 0 && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) >= 0;
    }
}
