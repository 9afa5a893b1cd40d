package io.github.fengong.agency;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells how far the name of a class of bodies goes. */
final class Collectives {

    /** Words that name a class only together with the words before them: 各部门、单位. */
    private static final Pattern BARE_BODY = Pattern.compile(
            "(?:部门|单位|企业|机构|处室|科室|企事业单位|事业单位|国有企业|社会组织|人民团体|群团组织|高校|院校|学校|科研院所|科研机构|医疗机构|行业协会|协会|团体|党组|检察院|下属单位|子公司|分公司|支公司|公司|直属单位|派出机构|直属机构|组织|个人|地方)");

    /** The end of a class of divisions or of governments. */
    private static final Pattern ENDS_ON_AREA = Pattern.compile(
            "(?:省|市|[市县区州旗](?:（[^（）]*）)?委|州|盟|地区|县|区|旗|镇|乡|村|街道|社区|自治州|党委|党总支|政府|公署|行署|办事处|级|街|片区|园区|开发区)(?:（[^（）]*）)?$");

    /** How the words begin for what belongs to the bodies before: 其有关部门, not 其他部门. */
    private static final Pattern OF_THEM = Pattern.compile("其(?![他它余])");

    /** 管委会（园区）, 园区管委会 after 各县（市、区）; 直属党支部 after 各党总支. */
    private static final Pattern COMMITTEE = Pattern.compile("(?:园区|功能区)?管委会(?:（[^（）]*）)?|直属党支部");

    /** 各级教育, before 公安部门: a class of lines of government. */
    private static final Pattern EACH_LINE = Pattern.compile("各[级地省市县区州镇乡].*");

    /** 公安部门 after 各级教育. */
    private static final Pattern LINE = Pattern.compile("[^（）]{2,8}部门");

    /** 各市, before 县（区）市场监管局. */
    private static final Pattern EACH_DIVISION = Pattern.compile("各([省市州盟县区旗镇乡])(?:（[^（）]*）)?$");

    /** 县（区）市场监管局 after 各市: the class of bodies of several levels. */
    private static final Pattern DIVISION_WITH_BODY = Pattern.compile("([省市州盟县区旗镇乡])(?:[市州盟县区旗镇乡]|（[^（）]*）)*[^（）]{2,}");

    /** Levels of divisions from the lowest to the highest. */
    private static final String TIERS = "乡镇旗区县盟州市省";

    /** Regions that are no divisions and have no government: 长三角, 黄河流域. */
    private static final String REGION =
            "(?:京津冀|[长珠]三角|成渝|沿[海江边]|[东中西]{1,2}部|东北|[^，。；：、（）]{1,8}(?:流域|地区|湾区|经济带|经济圈|城市群|都市圈|三角洲|沿线|沿岸))(?:地区)?";

    private static final Pattern IS_REGION = Pattern.compile(REGION + "|[^，。；：、（）]{1,4}[江河湖]");

    /** The last characters of the regions. */
    private static final String REGION_ENDS = "冀角渝海江河湖边部北域区带圈群洲线岸";

    /** 粤港澳大湾区相关省（市）人民政府. */
    private static final Pattern OF_REGION = Pattern.compile("(?:" + REGION + "[、和及])*" + REGION
            + "(?:有关|相关|各|(?<=流域|沿线|沿岸))[^，。；：（）]*(?:省|市|县|区|省份|城市|地区|部门|单位|政府|党委)(?:（[^（）]*）)?(?:人民政府|政府)?");

    /** The committee of the party, which shares a class of departments with the government: 市委、市政府各部门. */
    private static final Pattern PARTY_COMMITTEE = Pattern.compile("[省市区县州旗盟]委");

    private static final Pattern DEPARTMENTS =
            Pattern.compile("([省市区县州旗盟])(?:人民)?政府(?:各|有关|相关|所属|直属|组成|工作)+(?:部门|单位|机构|委办局)");

    private Collectives() {}

    /** Returns where a class goes on to after a 、 that belongs to its name: 各区、县级市; -1 where the 、 parts two units. */
    static int endAfterPause(TokenView view, int from, int pause) {
        if (mayGoOn(view, from, pause)) {
            int end = view.nameEndFrom(pause + 1);
            boolean one = goesOnWith(view.words(from, pause), view.words(pause + 1, end), view.shape)
                    || goesOnWithBody(view, from, pause);
            return one ? end : endOfLines(view, from, pause);
        }
        return endOfRegions(view, from, pause);
    }

    /** Returns whether words name a region that has no government of its own. */
    static boolean isRegion(String words) {
        return !words.isEmpty()
                && REGION_ENDS.indexOf(words.charAt(words.length() - 1)) >= 0
                && IS_REGION.matcher(words).matches();
    }

    /** Returns whether words name the bodies of a region: 长江沿线各省市政府. */
    static boolean isOfRegion(String words) {
        return OF_REGION.matcher(words).matches();
    }

    /** Returns whether a name is one that may go on at all; what follows need not be looked at after others. */
    private static boolean mayGoOn(TokenView view, int from, int to) {
        if (view.isCollective(from, to)) {
            return true;
        }
        String words = view.words(from, to);
        return NameShape.isGenericArea(words) || isPartyCommittee(words);
    }

    /** Returns whether a collective unit goes on after a 、 or a joiner: 各区 + 县级市, 各有关部门 + 单位, 各市党委 + 政府, 各区政府 + 其部门. */
    static boolean goesOnWith(String before, String after, NameShape shape) {
        if (before.isEmpty() || after.isEmpty()) {
            return false;
        }
        if (OF_THEM.matcher(after).lookingAt()) {
            return shape.isCollective(before) || NameShape.isGenericArea(before);
        }
        if (isPartyCommittee(before)) {
            Matcher departments = DEPARTMENTS.matcher(after);
            return departments.matches() && before.startsWith(departments.group(1));
        }
        boolean area = !after.equals("地方") && NameShape.isGenericArea(after)
                || COMMITTEE.matcher(after).matches();
        if (!area && !BARE_BODY.matcher(after).matches()) {
            return isOfLowerDivisions(before, after) || before.endsWith("自治区") && after.startsWith("直辖市");
        }
        if (NameShape.isGenericArea(before)) {
            return area
                    && before.charAt(0) != after.charAt(0) // 村党支部、村委会 are two
                    && (NameShape.isBareGovernment(after) || !NameShape.isOneBody(before));
        }
        boolean open = before.indexOf('各') >= 0 || shape.isCollective(before);
        return open && area == ENDS_ON_AREA.matcher(before).find();
    }

    private static boolean isPartyCommittee(String words) {
        return words.length() == 2 && PARTY_COMMITTEE.matcher(words).matches();
    }

    /** Returns where a list of regions ends with the class of bodies they share; -1 where it does not: 京津冀、长三角有关省（市）人民政府. */
    private static int endOfRegions(TokenView view, int from, int pause) {
        if (!isRegion(view.words(from, pause))) {
            return -1;
        }
        for (int i = pause; view.tag(i) == Tag.PAUSE || view.tag(i) == Tag.JOIN; ) {
            int end = view.nameEndFrom(i + 1);
            String words = view.words(i + 1, end);
            if (isOfRegion(words)) {
                return end;
            }
            if (!isRegion(words)) {
                return -1;
            }
            i = end;
        }
        return -1;
    }

    /** 各市（州）医保局 + 卫生健康委: the bodies of each division. */
    private static boolean goesOnWithBody(TokenView view, int from, int pause) {
        return view.words(from, pause).startsWith("各")
                && view.tag(pause - 1) == Tag.CORE
                && view.tag(pause + 1) == Tag.CORE
                && view.nameEndFrom(pause + 1) == pause + 2;
    }

    /** Returns where a list of lines of government ends that says once what they are: 各级教育、公安部门; -1 where it does not. */
    private static int endOfLines(TokenView view, int from, int pause) {
        String first = view.words(from, pause);
        if (!EACH_LINE.matcher(first).matches() || view.isComplete(from, pause) || view.shape.endsAsCollective(first)) {
            return -1;
        }
        for (int i = pause; view.tag(i) == Tag.PAUSE || view.tag(i) == Tag.JOIN; ) {
            int end = view.nameEndFrom(i + 1);
            if (view.hasLevelAt(i + 1) || view.startsCollective(i + 1)) {
                return -1;
            }
            if (LINE.matcher(view.words(i + 1, end)).matches()) {
                return end;
            }
            i = end;
        }
        return -1;
    }

    /** 各市 + 县（区）市场监管局, but not 各县 + 市财政局, which is the bureau of the one city above. */
    private static boolean isOfLowerDivisions(String before, String after) {
        Matcher each = EACH_DIVISION.matcher(before);
        Matcher body = DIVISION_WITH_BODY.matcher(after);
        return each.find() && body.matches() && TIERS.indexOf(body.group(1)) < TIERS.indexOf(each.group(1));
    }
}
