package io.github.fengong.agency;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells how far the name of a class of bodies goes. */
final class Collectives {

    /** Words that name a class only together with the words before them: 各部门、单位. */
    private static final Pattern BARE_BODY = Pattern.compile(
            "(?:部门|单位|企业|机构|处室|科室|企事业单位|事业单位|国有企业|社会组织|人民团体|群团组织|高校|院校|学校|科研院所|科研机构|医疗机构|行业协会|协会|团体|党组|检察院|下属单位|子公司|分公司|支公司|公司|直属单位|派出机构|直属机构|组织|个人)");

    /** The end of a class of divisions or of governments. */
    private static final Pattern ENDS_ON_AREA = Pattern.compile(
            "(?:省|市|[市县区州]委|州|盟|地区|县|区|旗|镇|乡|村|街道|社区|自治州|党委|党总支|政府|公署|行署|办事处|级|街|片区|园区|开发区)(?:（[^（）]*）)?$");

    /** 管委会（园区） after 各县（市、区）. */
    private static final Pattern COMMITTEE = Pattern.compile("管委会(?:（[^（）]*）)?");

    /** 各市, before 县（区）市场监管局. */
    private static final Pattern EACH_DIVISION = Pattern.compile("各([省市州盟县区旗镇乡])(?:（[^（）]*）)?$");

    /** 县（区）市场监管局 after 各市: the class of bodies of several levels. */
    private static final Pattern DIVISION_WITH_BODY = Pattern.compile("([省市州盟县区旗镇乡])(?:[市州盟县区旗镇乡]|（[^（）]*）)*[^（）]{2,}");

    /** Levels of divisions from the lowest to the highest. */
    private static final String TIERS = "乡镇旗区县盟州市省";

    private Collectives() {}

    /** Returns whether a name is one that may go on at all; what follows need not be looked at after others. */
    static boolean mayGoOn(TokenView view, int from, int to) {
        return view.isCollective(from, to) || NameShape.isGenericArea(view.words(from, to));
    }

    /** Returns whether a collective unit goes on after a 、 or a joiner: 各区 + 县级市, 各有关部门 + 单位, 各市党委 + 政府. */
    static boolean goesOnWith(String before, String after, NameShape shape) {
        if (before.isEmpty() || after.isEmpty()) {
            return false;
        }
        boolean area =
                NameShape.isGenericArea(after) || COMMITTEE.matcher(after).matches();
        if (!area && !BARE_BODY.matcher(after).matches()) {
            return isOfLowerDivisions(before, after);
        }
        if (NameShape.isGenericArea(before)) {
            return area;
        }
        boolean open = before.indexOf('各') >= 0 || shape.isCollective(before);
        return open && area == ENDS_ON_AREA.matcher(before).find();
    }

    /** 各市 + 县（区）市场监管局, but not 各县 + 市财政局, which is the bureau of the one city above. */
    private static boolean isOfLowerDivisions(String before, String after) {
        Matcher each = EACH_DIVISION.matcher(before);
        Matcher body = DIVISION_WITH_BODY.matcher(after);
        return each.find() && body.matches() && TIERS.indexOf(body.group(1)) < TIERS.indexOf(each.group(1));
    }
}
