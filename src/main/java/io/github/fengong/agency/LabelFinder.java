package io.github.fengong.agency;

import io.github.fengong.model.UnitColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds labels: 牵头单位：, 配合部门：, 完成时限：, also where one runs on from the text before it (市发改委配合单位：), stands in brackets
 * (【牵头单位】), or has lost its colon at the start of a piece.
 */
final class LabelFinder {

    private static final String LEAD = "牵头|主办|主责|主要责任|第一责任|主体责任|首要责任|领衔|主抓";
    private static final String SUPPORT = "配合|协办|协助|协同|协作|参与|参加|会办|支持|成员";
    private static final String GUIDE = "指导|督导|督促|监督|督办";
    private static final String OTHER_ROLES = "组织实施|责任|负责|承办|落实|执行|主管|实施";
    private static final String ROLE = "(?:" + LEAD + "|" + SUPPORT + "|" + GUIDE + "|" + OTHER_ROLES + ")";
    private static final String NOUN = "(?:单位|部门|处室|科室|股室|机构|主体|地区|机关|市县|县区|区县|委办局|司局|地市|方)";
    private static final String NAME =
            "(?:(?:省|市|区|县|州|镇|国家)(?:级|直|层面)|其他|其它|主要|直接|具体|第一|共同|总)?" + ROLE + "(?:[、和及与或]?（?" + ROLE
                    + "）?)*(?:考核|工作|建设|任务|具体)?" + NOUN + "(?:[、和及与]?(?:" + ROLE + ")?" + NOUN + ")?(?:（[^（）]{1,6}）)?";

    /** A label before a colon; a bare role word is one only at the start of a piece. */
    private static final Pattern BEFORE_COLON = Pattern.compile("(" + NAME + ")】?：");

    private static final Pattern BARE_BEFORE_COLON = Pattern.compile("(?:^|(?<=[，；。、（】]))(" + ROLE + ")：");

    /** A label without colon, in brackets or before a name. */
    private static final Pattern WITHOUT_COLON = Pattern.compile("【(" + NAME + ")】|(" + NAME + ")(?=[^，；。、：）】])");

    /** Words after 牵头单位 with which it is no label but a unit of its own: 牵头单位负责统筹. */
    private static final Pattern GOES_ON_AS_SENTENCE =
            Pattern.compile("^(?:负责|牵头|按|应|要|须|需|会同|根据|组织|为|是|和|及|与|的|等|由|统筹|指导|落实|配合|主要|具体|分别)");

    /** Labels of other fields. */
    private static final Pattern OTHER =
            Pattern.compile("((?:计划|整改|工作|办结|任务|预计|拟)?完?成?(?:时限|时间|期限|时间节点|时间进度|进度安排|时间安排|时间要求|完成日期)"
                    + "|(?:适用|实施|覆盖)范围|备注|联系(?:人|电话|方式)|(?:第一|主要|直接|具体)?(?:责任人|负责人)|(?:责任|牵头|分管|包保|联系|包抓|挂包)领导"
                    + "|(?:主要|重点|工作|目标|具体|改革)?(?:任务|目标|措施|举措|内容|事项)|工作要求|主要做法|考核指标|完成情况|法律依据|政策依据|依据|说明|注|来源|进度)】?：");

    /** A label that says nothing of roles: 省级：, 市级层面：, or any other few words before a colon. */
    private static final Pattern UNKNOWN = Pattern.compile("(?:^|(?<=[，；。（】]))([^，；。：、（）]{1,8})：");

    private static final Pattern LEVEL_LABEL =
            Pattern.compile("(?:国家|中央|省|市|区|县|自治区|省级|市级|区级|县级|州级|区县|市县|县区|镇级|乡镇|街道|市直|省直|区直|县直|市区)(?:层面|部门|单位|级)?");

    private static final Pattern DEADLINE = Pattern.compile("时限|时间|期限|日期|节点|进度");

    private final NormalText text;
    private final boolean[] taken;
    private final List<Mark> marks = new ArrayList<>();

    private LabelFinder(NormalText text, boolean[] taken) {
        this.text = text;
        this.taken = taken;
    }

    /**
     * Returns the labels, and the values of labels of other fields as stretches set aside.
     *
     * @param text the text
     * @param taken which characters belong to marks that were found before; those found here are added
     */
    static List<Mark> find(NormalText text, boolean[] taken) {
        LabelFinder finder = new LabelFinder(text, taken);
        if (text.text().indexOf('：') >= 0) {
            finder.findBeforeColon();
        }
        finder.findWithoutColon();
        return finder.marks;
    }

    private void findBeforeColon() {
        for (Pattern pattern : List.of(BEFORE_COLON, BARE_BEFORE_COLON)) {
            Matcher matcher = pattern.matcher(text.text());
            while (matcher.find()) {
                add(matcher.start(1), matcher.end(), labelOf(matcher.group(1)));
            }
        }
        Matcher other = OTHER.matcher(text.text());
        while (other.find()) {
            add(other.start(1), other.end(), Label.other(other.group(1)));
        }
        Matcher unknown = UNKNOWN.matcher(text.text());
        while (unknown.find()) {
            String name = unknown.group(1);
            if (LEVEL_LABEL.matcher(name).matches()) {
                add(unknown.start(1), unknown.end(), Label.neutral(name));
            }
        }
    }

    private void findWithoutColon() {
        Matcher matcher = WITHOUT_COLON.matcher(text.text());
        while (matcher.find()) {
            boolean inBrackets = matcher.group(1) != null;
            if (inBrackets
                    || startsPiece(matcher.start())
                            && !GOES_ON_AS_SENTENCE
                                    .matcher(text.text().substring(matcher.end()))
                                    .find()) {
                add(matcher.start(), matcher.end(), labelOf(inBrackets ? matcher.group(1) : matcher.group(2)));
            }
        }
    }

    private boolean startsPiece(int place) {
        return place == 0
                || text.hasBreakAt(place)
                || Punctuation.isSeparator(text.at(place - 1))
                || text.at(place - 1) == '（';
    }

    private void add(int start, int end, Label label) {
        for (int i = start; i < end; i++) {
            if (taken[i]) {
                return;
            }
        }
        java.util.Arrays.fill(taken, start, end, true);
        marks.add(new Mark(start, end, Optional.of(label)));
    }

    /** Returns what a label says; 牵头、配合单位 names both and so gives neither role. */
    static Label labelOf(String name) {
        boolean lead = Pattern.compile(LEAD).matcher(name).find();
        boolean support = Pattern.compile(SUPPORT).matcher(name).find();
        if (lead && support) {
            return Label.ofColumn(name, UnitColumn.RESPONSIBLE);
        }
        if (lead || support) {
            return Label.ofColumn(name, lead ? UnitColumn.LEAD : UnitColumn.SUPPORTING);
        }
        if (Pattern.compile(GUIDE).matcher(name).find()) {
            return Label.ofColumn(name, UnitColumn.GUIDING);
        }
        return Label.ofColumn(name, name.contains("实施") ? UnitColumn.IMPLEMENTING : UnitColumn.RESPONSIBLE);
    }

    /** Returns whether the value of the label ends with its clause, as that of a deadline does. */
    static boolean endsWithClause(Label label) {
        return DEADLINE.matcher(label.text()).find();
    }
}
