package io.github.fengong.agency;

import io.github.fengong.model.UnitColumn;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of which labels are made, and what they say: 牵头单位, 主要责任部门, 省级配合单位, 完成时限. */
final class LabelWords {

    private static final String LEAD = "牵头|主办|主责|主要责任|第一责任|主体责任|首要责任|领衔|主抓";
    private static final String SUPPORT = "配合|协办|协助|协同|协作|参与|参加|会办|支持|成员";
    private static final String GUIDE = "指导|督导|督促|监督|督办|(?<!\\p{IsHan})监管";
    private static final String OTHER_ROLES = "组织实施|责任|负责|承办|落实|执行|主管|实施";
    private static final String ROLE = "(?:" + LEAD + "|" + SUPPORT + "|" + GUIDE + "|" + OTHER_ROLES + ")";
    private static final String NOUN = "(?:单位|部门|处室|科室|股室|机构|主体|地区|机关|市县|县区|区县|委办局|司局|地市)";
    private static final String NAME = "(?:(?:省|市|区|县|州|镇|国家)(?:级|直|层面)|其他|其它|主要|直接|具体|第[一二三]|共同|总|主|副)?" + ROLE
            + "(?:[、和及与或]?（?" + ROLE + "）?){0,4}(?:考核|工作|建设|任务|具体)?" + NOUN + "(?:[、和及与]?(?:" + ROLE + ")?" + NOUN
            + "|[、和及与](?:责任|负责|联系)人)?(?:（[^（）]{1,6}）)?";

    /** With one of these each of the words begins that may begin {@link #NAME}, level words apart. */
    private static final String FIRST_CHARACTERS = "其主副直具第共总牵首领配协参会支成指督监组责负承落执实";

    private static final Pattern ROLE_LABEL = Pattern.compile(NAME);
    private static final Pattern ROLE_LABEL_AT_END = Pattern.compile("(" + NAME + ")】?$");
    private static final Pattern BARE_ROLE = Pattern.compile(ROLE);

    private static final Pattern OTHER_AT_END =
            Pattern.compile("(?:(?:计划|整改|工作|办结|任务|预计|拟)?(?:完成)?(?:时限|时间|期限|时间节点|时间进度|进度安排|时间安排|时间要求|日期)(?:要求)?"
                    + "|(?:适用|实施|覆盖)范围|备注|联系(?:人|电话|方式)|(?:第一|主要|直接|具体)?(?:责任人|负责人)"
                    + "|(?:责任|牵头|分管|主管|包保|联系|包抓|挂包|挂钩|挂点|督导|省|市|县|区|州)(?:[省市县区州镇校院局]级?|党委|班子|公司)?领导|(?:主要|重点|工作|目标|具体|改革)?(?:任务|目标|措施|举措|内容|事项)"
                    + "|工作要求|主要做法|考核指标|完成情况|法律依据|政策依据|依据|说明|注|来源|进度)】?$");

    /** 牵头市发改委，配合市财政局: the words stand before their units. */
    private static final Pattern BARE_LEAD = Pattern.compile("(?:牵头|主办|主责)(?=[省市区县州旗](?![级直]))");

    private static final Pattern BARE_SUPPORT = Pattern.compile("(?:配合|协办|参与|责任)(?=[省市区县州旗各](?![级直]))");

    private static final Pattern LEVEL =
            Pattern.compile("(?:国家|中央|省|市|区|县|自治区|省级|市级|区级|县级|州级|区县|市县|县区|镇级|乡镇|街道|市直|省直|区直|县直|市区)(?:层面|部门|单位|级)?");

    private static final Pattern LEAD_WORD = Pattern.compile(LEAD);
    private static final Pattern SUPPORT_WORD = Pattern.compile(SUPPORT);
    private static final Pattern GUIDE_WORD = Pattern.compile(GUIDE);
    private static final Pattern TIME_WORD = Pattern.compile("时限|时间|期限|日期|节点|进度");

    /** 配合单位 in 市民政局配合单位市财政局, where the colons were lost: a body ends before it, another begins after it. */
    private static final Pattern RUNS_ON =
            Pattern.compile("(?<=[局委办厅院会联队处科室部]|中心|公司|政府)(?:牵头|配合|责任|协办|主办|参与|参加|协同|实施|承办|指导|支持)(?:单位|部门)(?=[省市区县州各])");

    /** Words after 牵头单位 with which it is no label but a unit of its own: 牵头单位负责统筹. */
    private static final Pattern GOES_ON_AS_SENTENCE =
            Pattern.compile("[，；。、：）】]|负责|牵头|按|应|要|须|需|会同|根据|组织|为|是|和|及|与|的|等|由|统筹|指导|落实|配合|主要|具体|分别");

    /** 牵头单位为市发改委, but not 牵头单位为第一个. */
    private static final Pattern BEING = Pattern.compile("[为是](?!第|首|列|排|前|最)");

    /**
     * A label with the place where it begins.
     *
     * @param start its first character
     * @param label what it says
     */
    record Placed(int start, Label label) {}

    private LabelWords() {}

    /**
     * Finds the label that ends at a colon.
     *
     * @param text the text
     * @param piece where the piece before the colon begins
     * @param colon where the colon stands
     */
    static Optional<Placed> findBeforeColon(String text, int piece, int colon) {
        Matcher role = ROLE_LABEL_AT_END.matcher(text).region(piece, colon);
        if (role.find()) {
            return Optional.of(new Placed(role.start(1), ofRole(role.group(1))));
        }
        String words = text.substring(piece, colon);
        if (BARE_ROLE.matcher(words).matches()) {
            return Optional.of(new Placed(piece, ofRole(words)));
        }
        if (LEVEL.matcher(words).matches()) {
            return Optional.of(new Placed(piece, Label.neutral(words)));
        }
        Matcher other = OTHER_AT_END.matcher(text).region(piece, colon);
        return other.find() ? Optional.of(new Placed(other.start(), Label.other(other.group()))) : Optional.empty();
    }

    /** Returns whether a label that has lost its colon runs on from the unit before it: 市民政局配合单位市财政局. */
    static boolean runsOnAt(String text, int start) {
        return "牵配责协主参实承指支".indexOf(text.charAt(start)) >= 0
                && RUNS_ON.matcher(text)
                        .region(start, text.length())
                        .useTransparentBounds(true)
                        .lookingAt();
    }

    /** Finds where a label ends that begins at a place and has no colon: 牵头单位市发改委; -1 where none begins. */
    static int endOfLabelAt(String text, int start) {
        if (!mayBeginAt(text, start)) {
            return -1;
        }
        Matcher matcher = ROLE_LABEL.matcher(text).region(start, text.length());
        if (!matcher.lookingAt() || matcher.end() == text.length()) {
            return -1;
        }
        Matcher after = GOES_ON_AS_SENTENCE.matcher(text).region(matcher.end(), text.length());
        boolean closed = start > 0 && text.charAt(start - 1) == '【' && text.charAt(matcher.end()) == '】';
        if (BEING.matcher(text).region(matcher.end(), text.length()).lookingAt()) {
            return matcher.end() + 1;
        }
        return closed || !after.lookingAt() ? matcher.end() : -1;
    }

    /** Returns whether a text that begins with a character may begin with a bare label. */
    static boolean mayBeBare(char first) {
        return first == '牵' || first == '主';
    }

    /** Finds where 牵头 at the start of the text ends, or 配合 later, with a unit right behind; -1 where there is none. */
    static int endOfBareAt(String text, int start) {
        Matcher bare = (start == 0 ? BARE_LEAD : BARE_SUPPORT).matcher(text).region(start, text.length());
        return bare.lookingAt() ? bare.end() : -1;
    }

    /** A cheap look before the search: most pieces begin with the level word of a name. */
    private static boolean mayBeginAt(String text, int start) {
        int after = text.startsWith("国家", start) ? start + 2 : start + 1;
        boolean level = after > start + 1 || start < text.length() && "省市区县州镇".indexOf(text.charAt(start)) >= 0;
        return level
                ? after < text.length() && "级直层".indexOf(text.charAt(after)) >= 0
                : start < text.length() && FIRST_CHARACTERS.indexOf(text.charAt(start)) >= 0;
    }

    /** Returns what a label of a role says; 牵头、配合单位 names both and so gives neither. */
    static Label ofRole(String name) {
        boolean lead = LEAD_WORD.matcher(name).find();
        boolean support = SUPPORT_WORD.matcher(name).find();
        if (lead && support) {
            return Label.ofColumn(name, UnitColumn.RESPONSIBLE);
        }
        if (lead || support) {
            return Label.ofColumn(name, lead ? UnitColumn.LEAD : UnitColumn.SUPPORTING);
        }
        if (GUIDE_WORD.matcher(name).find()) {
            return Label.ofColumn(name, UnitColumn.GUIDING);
        }
        return Label.ofColumn(name, name.contains("实施") ? UnitColumn.IMPLEMENTING : UnitColumn.RESPONSIBLE);
    }

    /** Returns whether the value of the label ends with its clause, as that of a deadline does. */
    static boolean endsWithClause(Label label) {
        return TIME_WORD.matcher(label.text()).find();
    }
}
