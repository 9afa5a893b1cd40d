package io.github.fengong.agency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what stands among units and is none: scopes (第1、3项), deadlines (2020年9月底前完成), numbers of items. */
final class AsideFinder {

    private static final String NUMBER = "(?:\\d{1,3}|[一二三四五六七八九十]{1,3})";

    private static final String TASKS = "(?:重点|主要|具体)?(?:任务|工作|内容|措施|事项|指标|举措|要求|部分)?";

    /** 第1、3项, 第（一）至（三）条, 2-4项工作, 前三项, 其余各项. */
    private static final Pattern SCOPE =
            Pattern.compile("(?:第[（(]?" + NUMBER + "[）)]?(?:[、，和及至到与\\-—~～－][、]?第?[（(]?" + NUMBER
                    + "[）)]?){0,30}+(?:大|小|子)?(?:项|条|款|点)" + TASKS
                    + "|(?<![\\d年月])\\d{1,3}(?:[、，和及至到与\\-—~～－]\\d{1,3}){1,30}+(?:项|条|款|点)" + TASKS
                    + "|(?:前|后|以上|上述)(?:\\d{1,2}|[一二两三四五六七八九十])(?:项|条|款|点)" + TASKS
                    + "|(?:其余|其他|其它|以上|上述)(?:各)?(?:项|条|款|点|任务|工作|事项|内容)(?:任务|工作|事项|内容)?)(?=[^目]|$)");

    private static final String YEAR = "(?:(?:19|20)\\d{2}|\\d{2})年(?:度)?|[今明后当本每]年(?:度)?|年";
    private static final String MONTH = "\\d{1,2}月(?:份)?";
    private static final String DAY = "\\d{1,2}[日号]";
    private static final String PART = "(?:上半年|下半年|[第]?[一二三四1-4](?:个)?季度|上旬|中旬|下旬)";
    private static final String NEAR = "(?:年)?(?:底|末|初|中|内)?(?:以?前|之前|之内|内|底前|起|开始)?";
    private static final String DONE =
            "(?:[全基]?[面本部]?(?:并)?(?:完成|建成|实现|落实到位|到位|启动|达标|见效|取得[^，；。、（）]{0,12}|出台[^，；。、：（）]{0,20}|印发[^，；。、：（）]{0,20}|上线|销号|整改完成|(?:长期|持续|全年|常态化|分阶段|逐步)(?:推进|坚持|实施|开展|深化|落实)?)){0,4}";

    /** 2020年9月底前完成, 6月底完成, 年底前, 2023—2025年. */
    private static final Pattern DEADLINE =
            Pattern.compile("(?:完成)?(?:时[限间])?(?:力争|确保|争取|原则上|计划|预计|于|在|到|至|截至|截止|自){0,4}"
                    + "(?:(?:(?:19|20)?\\d{2}|\\d{4})(?:年)?[\\-—–~～至到－](?:" + YEAR + ")(?:" + MONTH + ")?(?:" + DAY
                    + ")?"
                    + "|(?:" + YEAR + ")" + PART + "|(?:" + YEAR + ")(?:" + MONTH + ")?(?:" + DAY + ")?|" + MONTH
                    + "(?:" + DAY
                    + ")?|" + PART + ")"
                    + NEAR + DONE);

    /** Whether a match of {@link #DEADLINE} says when, and does not only begin a name such as 2022年冬奥会组委会. */
    private static final Pattern SAYS_WHEN =
            Pattern.compile(".*(?:底|末|初|中|前|内|完成|建成|实现|[日号]|旬|季度|半年|月|年|长期|持续|全年|推进|坚持|实施|开展|深化|落实|(?:出台|印发|取得).*)$");

    /** 1. (1) ① at the start of a piece. */
    private static final Pattern NUMBERING =
            Pattern.compile("(?:^|(?<=[，；。：、（）]))(?:（(?:\\d{1,2}|[一二三四五六七八九十]{1,3})）[、.]?"
                    + "|\\d{0,2}[.](?=[^\\d])|\\d{1,2}[、）](?=[^\\d])|[①-⑳]|[一二三四五六七八九十]{1,3}、(?=.{3}))|[①-⑳]"
                    + "|(?<=(?!第)\\p{IsHan})\\d{1,2}[.、](?=\\p{IsHan})");

    /** 报市政府审定: where the result goes, and no task of that body. */
    private static final Pattern SUBMITTED =
            Pattern.compile("(?<=^|[，；。、：（])(?:并)?(?:按程序|及时|按规定)?(?:报请|提请|上报|呈报|报送|报)[^，；。：（）]{2,24}?"
                    + "(?:审定|审批|审议|审核|批准|同意|备案|研究|决定|批复|核准|审查|印发|汇总)[^，；。、：（）]{0,8}");

    /** 在市委统一领导下，按照市政府部署要求，: who stands above it all, and has no task in it. */
    private static final Pattern PREAMBLE = Pattern.compile("(?<=^|[，；。：])在[^，；。：（）]{2,30}?(?:领导|部署)下(?=[，由])"
            + "|(?<=^|[；。：])(?:按照?|根据)[^，；。：（）]{2,40}?(?:要求|部署|精神|规定|安排)(?=[，由])");

    /** 由市委、市政府统一领导，: the same in other words. */
    private static final Pattern LED_BY = Pattern.compile("(?<=^|[；。：])由?[^，；。：（）]{2,30}?统一领导(?=，)");

    /** 鼓励社会力量积极参与: who may take part, and has no task. */
    private static final Pattern INVITED = Pattern.compile("(?<=^|[，；。：])(?:鼓励|引导|动员|发动|倡导)[^；。：（）]{2,60}");

    private AsideFinder() {}

    /** Returns the stretches to set aside and takes their characters. */
    static List<Mark> find(String text, boolean[] taken) {
        List<Mark> marks = new ArrayList<>();
        boolean digits = hasDigit(text);
        boolean ordinal = digits || text.indexOf('第') >= 0 || text.indexOf('项') >= 0 || text.indexOf('条') >= 0;
        if (ordinal
                || text.indexOf('余') >= 0
                || text.indexOf('他') >= 0
                || text.indexOf('述') >= 0
                || text.contains("以上")) {
            take(SCOPE.matcher(text), text, taken, marks);
        }
        if (text.indexOf('年') >= 0 || text.indexOf('月') >= 0 || text.indexOf("季度") >= 0) {
            takeDeadlines(text, taken, marks);
        }
        if (text.indexOf('报') >= 0 || text.indexOf("提请") >= 0) {
            take(SUBMITTED.matcher(text), text, taken, marks);
        }
        if (text.indexOf('在') >= 0 || text.indexOf('按') >= 0 || text.contains("根据")) {
            take(PREAMBLE.matcher(text), text, taken, marks);
        }
        if (text.contains("统一领导")) {
            take(LED_BY.matcher(text), text, taken, marks);
        }
        if (text.indexOf('励') >= 0 || text.indexOf('动') >= 0 || text.indexOf('导') >= 0) {
            take(INVITED.matcher(text), text, taken, marks);
        }
        if (digits || text.indexOf('（') >= 0 || text.indexOf('一') >= 0) {
            take(NUMBERING.matcher(text), text, taken, marks);
        }
        return marks;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || c >= '①' && c <= '⑳') {
                return true;
            }
        }
        return false;
    }

    private static void take(Matcher matcher, String text, boolean[] taken, List<Mark> marks) {
        while (matcher.find()) {
            mark(matcher.start(), matcher.end(), taken, marks);
        }
    }

    private static void takeDeadlines(String text, boolean[] taken, List<Mark> marks) {
        Matcher matcher = DEADLINE.matcher(text);
        while (matcher.find()) {
            if (SAYS_WHEN.matcher(matcher.group()).matches() && !goesOnAsName(text, matcher.end(), matcher.group())) {
                mark(matcher.start(), matcher.end(), taken, marks);
            }
        }
    }

    /** Returns whether a bare year or month runs on into other words, and so says nothing of a deadline. */
    private static boolean goesOnAsName(String text, int end, String date) {
        boolean bare = date.endsWith("年") || date.endsWith("月") || date.endsWith("中") || date.equals("年");
        return date.equals("年") || bare && end < text.length() && Punctuation.tagOf(text.charAt(end)) == Tag.WORD;
    }

    private static void mark(int start, int end, boolean[] taken, List<Mark> marks) {
        for (int i = start; i < end; i++) {
            if (taken[i]) {
                return;
            }
        }
        Arrays.fill(taken, start, end, true);
        marks.add(Mark.aside(start, end));
    }
}
