package io.github.fengong.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds rules that a text states: 列第一位者为牵头单位，下同 and 以下均需各片区配合落实，不再列出.
 */
final class RuleFinder {

    private static final String FIRST =
            "(?:第[一1](?:位|个|名|的|者|家|为|单位|部门|顺位|责任(?:单位|部门|主体)[为是])|首位|首个|首家|首列|排首|列首|[排列居]第?[一1]|排名第?一|排名?在?最?前"
                    + "|列前|居首|最前)";

    /** One of these is in each of the words of {@link #FIRST}. */
    private static final String FIRST_CHARACTERS = "第首前一1";

    private static final Pattern FIRST_WORD = Pattern.compile(FIRST);

    /** A clause that says that the unit listed first leads, with what belongs to it. */
    private static final Pattern FIRST_LISTED = Pattern.compile("(?:(?:注|备注|说明)：?)?"
            + "(?:[^，；。：（）]*(?:多个|多家|两个|几个|责任单位|责任部门|牵头单位|排名|排序)[^，；。：（）]*[，：])?"
            + "[^，；。：（）]*" + FIRST + "[^，；。：（）]*(?:牵头|主办|主责|主要责任|第一责任)[^，；。：（）]*"
            + "(?:[，；](?:其他|其它|其余|后面|后)[^，；。：（）]*(?:配合|参与|协办|责任|协助|参加)[^，；。：（）]*)?"
            + "(?:[，；。]?（?(?:下同|后同|以下同|以下类同|余同)）?)?");

    private static final Pattern NOT_LISTED_AGAIN =
            Pattern.compile("(?:不再(?:一一|逐一|逐项|逐条|重复|另行|单独|分别|专门|一并)*|不(?:一一|逐一|逐项))"
                    + "(?:列出|列入|列示|列明|列|赘述|标注|注明|写明|说明|体现|(?:[做作]|进行)?(?:具体|任务)?分工)");

    /** 均需 after the unit: 各区政府均需落实. */
    private static final Pattern ALL_MUST = Pattern.compile("(?<!^)[均都皆](?=[需须应要由有负为])");

    /** How a sentence begins that speaks of all later rows. */
    private static final Pattern SPEAKS_OF_ALL = Pattern.compile(
            "(?:以下|下列|下述|以上|上述|后续|后面|本方案|本表|各项|所有|其他|全部|每[项条个]|具体(?=任务|工作|事项|措施)|各(?=任务|工作|事项))(?:各|所|的|列)*"
                    + "(?:项|条)*(?:重点|主要|具体|改革)?(?:任务|工作|事项|措施|举措|内容|条目|分工|要求)*");

    /** The words between the subject and the unit: 均需, 都由. */
    private static final Pattern CONCERNS = Pattern.compile("^[，]?(?:均|都|皆|全部|也|还)?(?:需要|需|须|应当由|应由|应|由|涉及|要|包括|包含)?");

    private static final Pattern SAME_BELOW =
            Pattern.compile("(?<!（(?:含|包括|不含)[^）]{0,30})[，；。]?（?(?:下同|以下同|后同|以下类同|余同)）?");

    private static final Pattern NO_ORDER = Pattern.compile("（?[^，；。：（）]*(?:排名|排序|顺序)不分先后[^，；。：（）]*）?");

    /**
     * The rules a text states.
     *
     * @param marks the stretches that state them
     * @param firstListedLeads whether the unit listed first leads
     * @param carried the stretches that name units for all later rows: 各片区配合落实
     */
    record Found(List<Mark> marks, boolean firstListedLeads, List<Mark> carried) {}

    private RuleFinder() {}

    /** Finds the rules of a text and takes their characters. */
    static Found find(String text, boolean[] taken) {
        List<Mark> marks = new ArrayList<>();
        List<Mark> carried = new ArrayList<>();
        boolean firstListed = mayNameTheFirst(text) && take(FIRST_LISTED.matcher(text), taken, marks);
        if (text.contains("不再") || text.contains("不一一") || text.contains("不逐")) {
            findCarried(text, taken, marks, carried);
        }
        if (text.contains("下同") || text.contains("后同") || text.contains("类同") || text.contains("余同")) {
            take(SAME_BELOW.matcher(text), taken, marks);
        }
        if (text.contains("不分先后")) {
            take(NO_ORDER.matcher(text), taken, marks);
        }
        return new Found(marks, firstListed, carried);
    }

    /** A cheap look before the search, which takes long on a text without such a rule. */
    private static boolean mayNameTheFirst(String text) {
        return hasAny(text, FIRST_CHARACTERS) && FIRST_WORD.matcher(text).find();
    }

    private static boolean hasAny(String text, String characters) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean take(Matcher matcher, boolean[] taken, List<Mark> marks) {
        boolean found = false;
        while (matcher.find()) {
            if (matcher.end() > matcher.start() && !taken[matcher.start()]) {
                mark(matcher.start(), matcher.end(), taken, marks);
                found = true;
            }
        }
        return found;
    }

    private static void findCarried(String text, boolean[] taken, List<Mark> marks, List<Mark> carried) {
        Matcher tail = NOT_LISTED_AGAIN.matcher(text);
        while (tail.find()) {
            int start = startOfRule(text, tail.start());
            Matcher opening = SPEAKS_OF_ALL.matcher(text).region(start, tail.start());
            int subject = opening.lookingAt() ? opening.end() : start;
            Matcher concerns = CONCERNS.matcher(text).region(subject, tail.start());
            int unit = concerns.lookingAt() ? concerns.end() : subject;
            int end = tail.start() > unit && text.charAt(tail.start() - 1) == '，' ? tail.start() - 1 : tail.start();
            Matcher must = ALL_MUST.matcher(text).region(unit, end);
            carried.add(Mark.aside(unit, must.find() ? must.start() : end));
            mark(start, tail.end(), taken, marks);
        }
    }

    /** Returns where the sentence begins that ends with 不再列出: at a clause that speaks of all rows, or the clause just before. */
    private static int startOfRule(String text, int tail) {
        int bracket = text.lastIndexOf('（', tail);
        boolean open = bracket > text.lastIndexOf('）', tail);
        int sentence =
                Math.max(text.lastIndexOf('。', tail), Math.max(text.lastIndexOf('；', tail), open ? bracket : -1)) + 1;
        Matcher opening = SPEAKS_OF_ALL.matcher(text).region(sentence, tail);
        while (opening.find()) {
            if (opening.start() == sentence || text.charAt(opening.start() - 1) == '，') {
                return opening.start();
            }
        }
        int before = text.charAt(Math.max(tail - 1, 0)) == '，' ? tail - 2 : tail - 1;
        return Math.max(sentence, text.lastIndexOf('，', Math.max(before, 0)) + 1);
    }

    private static void mark(int start, int end, boolean[] taken, List<Mark> marks) {
        java.util.Arrays.fill(taken, start, end, true);
        marks.add(Mark.aside(start, end));
    }
}
