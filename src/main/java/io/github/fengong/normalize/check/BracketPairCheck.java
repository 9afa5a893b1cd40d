package io.github.fengong.normalize.check;

import io.github.fengong.model.Finding;
import io.github.fengong.model.FindingCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Brackets stand in pairs of one kind and one width: {@code （200kVA及以下)} opens full-width and closes half-width. The closing bracket of
 * an ordinal ({@code 1）}) has no partner, and that of an interval ({@code (0,1]}) has another.
 */
final class BracketPairCheck extends TextCheck {

    private static final String OPENING = "（(〔[［【｛{";
    private static final String CLOSING = "）)〕]］】｝}";

    /** The kind of each bracket, width left out; brackets of one kind may close each other, with a finding. */
    private static final String KIND = "rrtssbcc";

    private static final Pattern ORDINAL =
            Pattern.compile("(^|[\\s，,、；;。：:“])([0-9０-９]{1,3}|[a-zA-Z]|[〇零一二三四五六七八九十]{1,3}|[①-⑳])$");

    private static final Pattern NUMBERS = Pattern.compile("[-+∞\\d.,，\\s]*");

    @Override
    Stream<Finding> findings(WrittenText written) {
        String text = written.text();
        List<Finding> findings = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int index = 0; index < text.length(); index++) {
            char bracket = text.charAt(index);
            if (OPENING.indexOf(bracket) >= 0) {
                open.push(index);
            } else if (CLOSING.indexOf(bracket) >= 0) {
                close(written, index, open, findings);
            }
        }
        open.descendingIterator().forEachRemaining(index -> findings.add(alone(written, index)));
        return findings.stream();
    }

    private static void close(WrittenText written, int index, Deque<Integer> open, List<Finding> findings) {
        String text = written.text();
        if (open.stream().noneMatch(opened -> kind(text.charAt(opened)) == kind(text.charAt(index)))) {
            boolean interval = !open.isEmpty()
                    && NUMBERS.matcher(text.substring(open.peek() + 1, index)).matches();
            if (interval) {
                open.pop();
            } else if (!ORDINAL.matcher(text.substring(Math.max(0, index - 5), index))
                    .find()) {
                findings.add(alone(written, index));
            }
            return;
        }
        while (kind(text.charAt(open.peek())) != kind(text.charAt(index))) {
            findings.add(alone(written, open.pop()));
        }
        int opened = open.pop();
        if (OPENING.indexOf(text.charAt(opened)) != CLOSING.indexOf(text.charAt(index))) {
            findings.add(mixed(written, opened, index));
        }
    }

    private static char kind(char bracket) {
        int index = OPENING.indexOf(bracket);
        return KIND.charAt(index >= 0 ? index : CLOSING.indexOf(bracket));
    }

    private static Finding alone(WrittenText written, int index) {
        String excerpt = Excerpt.around(written.text(), index, index + 1);
        return written.finding(
                FindingCode.BRACKET_UNPAIRED, "括号“" + written.text().charAt(index) + "”不成对：" + excerpt, excerpt, "");
    }

    private static Finding mixed(WrittenText written, int opened, int closed) {
        String text = written.text();
        String before = Excerpt.of(text, opened, closed + 1);
        int fullWidth = Math.min(OPENING.indexOf(text.charAt(opened)), CLOSING.indexOf(text.charAt(closed)));
        String after = OPENING.charAt(fullWidth) + before.substring(1, before.length() - 1) + CLOSING.charAt(fullWidth);
        return written.finding(FindingCode.BRACKET_MIXED_WIDTH, "括号全角半角混用：" + before, before, after);
    }
}
