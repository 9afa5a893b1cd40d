package io.github.fengong.normalize.check;

import io.github.fengong.model.Finding;
import io.github.fengong.model.FindingCode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 己, 已 and 巳 are taken for each other: {@code 己惠及} is meant to be {@code 已惠及}. 己 and 巳 stand in few combinations, all in a word list;
 * anywhere else they are suspects, as is 已 where the list says that 己 is meant ({@code 自已}).
 */
final class ConfusedCharacterCheck extends TextCheck {

    private static final List<Rule> RULES =
            CheckWordList.read("confused-characters.txt").stream().map(Rule::of).toList();

    /**
     * One confusion.
     *
     * @param suspect where the character stands in no combination that is its own
     * @param meant the character that is meant there
     */
    private record Rule(Pattern suspect, String meant) {

        /** Reads {@code 己 已 自己|知己|己任}: everywhere but in those words, or {@code 已 己 +自已|知已}: only in those. */
        static Rule of(List<String> fields) {
            String words = fields.get(2);
            String suspect = fields.get(0);
            Pattern pattern = words.charAt(0) == '+'
                    ? Pattern.compile("(?<found>" + words.substring(1) + ")")
                    : Pattern.compile("(?:" + words + ")|(?<found>" + suspect + ")");
            return new Rule(pattern, suspect + fields.get(1));
        }

        char wrong() {
            return meant.charAt(0);
        }

        char right() {
            return meant.charAt(1);
        }
    }

    @Override
    Stream<Finding> findings(WrittenText text) {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : RULES) {
            if (text.text().indexOf(rule.wrong()) >= 0) {
                Matcher matcher = rule.suspect().matcher(text.text());
                while (matcher.find()) {
                    if (matcher.group("found") != null) {
                        findings.add(finding(text, rule, text.text().indexOf(rule.wrong(), matcher.start("found"))));
                    }
                }
            }
        }
        return findings.stream();
    }

    private static Finding finding(WrittenText written, Rule rule, int index) {
        String text = written.text();
        int end = endOfWord(text, index + 1);
        String before = text.substring(index, end);
        String after = rule.right() + before.substring(1);
        return written.finding(
                FindingCode.CHARACTER_SUSPECT,
                "“" + before + "”疑为“" + after + "”：" + Excerpt.around(text, index, end),
                before,
                after);
    }

    /** Two characters after the suspect make it plain, where there are as many in the sentence. */
    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && end < from + 2 && Character.isIdeographic(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
