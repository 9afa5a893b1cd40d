package io.github.fengong.normalize.check;

import io.github.fengong.model.Finding;
import io.github.fengong.model.FindingCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * Quotation marks stand in pairs of one kind: {@code “双随机一公开"} opens as a Chinese and closes as a typewriter mark. Single typewriter
 * marks are left alone, they are apostrophes and feet; so are typewriter marks after a digit, they are inches.
 */
final class QuotePairCheck extends TextCheck {

    private static final String OPENING = "“‘「『《〈";
    private static final String CLOSING = "”’」』》〉";
    private static final char TYPEWRITER = '"';

    @Override
    Stream<Finding> findings(WrittenText written) {
        String text = written.text();
        List<Finding> findings = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int index = 0; index < text.length(); index++) {
            char mark = text.charAt(index);
            if (mark == TYPEWRITER) {
                readTypewriterMark(written, index, open, findings);
            } else if (OPENING.indexOf(mark) >= 0) {
                open.push(index);
            } else if (CLOSING.indexOf(mark) >= 0 && !isApostrophe(text, index)) {
                close(written, index, open, findings);
            }
        }
        open.descendingIterator().forEachRemaining(index -> findings.add(alone(written, index)));
        return findings.stream();
    }

    private static void readTypewriterMark(
            WrittenText written, int index, Deque<Integer> open, List<Finding> findings) {
        String text = written.text();
        if (open.isEmpty()) {
            if (index == 0 || !Character.isDigit(text.charAt(index - 1))) {
                open.push(index);
            }
        } else if (text.charAt(open.peek()) == TYPEWRITER) {
            open.pop();
        } else if (text.indexOf(closingOf(text.charAt(open.peek())), index) < 0
                || opensBefore(text, index + 1, open.peek())) {
            findings.add(mixed(written, open.pop(), index));
        } else {
            open.push(index);
        }
    }

    /** Tells whether the mark opens again before it closes: then the typewriter mark was its end. */
    private static boolean opensBefore(String text, int from, int opened) {
        int closes = text.indexOf(closingOf(text.charAt(opened)), from);
        int opens = text.indexOf(text.charAt(opened), from);
        return opens >= 0 && opens < closes;
    }

    private static void close(WrittenText written, int index, Deque<Integer> open, List<Finding> findings) {
        String text = written.text();
        if (open.isEmpty()) {
            findings.add(alone(written, index));
        } else if (closingOf(text.charAt(open.peek())) == text.charAt(index)) {
            open.pop();
        } else if (text.charAt(open.peek()) == TYPEWRITER) {
            findings.add(mixed(written, open.pop(), index));
        } else if (open.stream().anyMatch(opened -> closingOf(text.charAt(opened)) == text.charAt(index))) {
            while (closingOf(text.charAt(open.peek())) != text.charAt(index)) {
                findings.add(alone(written, open.pop()));
            }
            open.pop();
        } else {
            findings.add(alone(written, index));
        }
    }

    private static char closingOf(char opening) {
        int index = OPENING.indexOf(opening);
        return index < 0 ? TYPEWRITER : CLOSING.charAt(index);
    }

    private static boolean isApostrophe(String text, int index) {
        return text.charAt(index) == '’'
                && index > 0
                && isLatin(text.charAt(index - 1))
                && (index + 1 == text.length() || isLatin(text.charAt(index + 1)) || text.charAt(index + 1) == ' ');
    }

    private static boolean isLatin(char character) {
        return character < 0x80 && Character.isLetter(character);
    }

    private static Finding alone(WrittenText written, int index) {
        String text = written.text();
        return written.finding(
                FindingCode.QUOTE_UNPAIRED,
                "引号“" + text.charAt(index) + "”不成对：" + Excerpt.around(text, index, index + 1),
                Excerpt.around(text, index, index + 1),
                "");
    }

    private static Finding mixed(WrittenText written, int opened, int closed) {
        String text = written.text();
        String before = Excerpt.of(text, opened, closed + 1);
        boolean wrongEnd = text.charAt(closed) == TYPEWRITER;
        char opening = wrongEnd ? text.charAt(opened) : OPENING.charAt(CLOSING.indexOf(text.charAt(closed)));
        String after = opening + before.substring(1, before.length() - 1) + closingOf(opening);
        return written.finding(FindingCode.QUOTE_UNPAIRED, "引号前后不一致：" + before, before, after);
    }
}
