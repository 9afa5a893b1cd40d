package io.github.fengong.agency;

import java.util.regex.Pattern;

/** Finds where one name ends and the next begins with nothing or only white space between them: 区经济发展局区行政审批局. */
final class GluedNames {

    /** A class of governments is no part of a body, a class of departments may be: 国务院各有关部门. */
    private static final Pattern NAMES_GOVERNMENTS = Pattern.compile("(?:政府|党委|管委会|办事处|[省市县区州旗镇乡]|街道|（[^（）]*）)$");

    private static final Pattern HAS_MEMBERS = Pattern.compile("(?:小组|委员会|指挥部|会议|专班|指挥中心)$");

    /** Bodies whose office is named after them: 市政协办公室, 领导小组办公室. */
    private static final Pattern HAS_OFFICE = Pattern.compile("(?:政府|人大|常委会|政协|委|会|小组|指挥部|会议|公司|集团|机关)$");

    /** Bodies that are written before their departments: 市委组织部, 省人大常委会法工委. */
    private static final Pattern ABOVE = Pattern.compile("[省市区县州旗盟党]委$|政府$|常委会$");

    /** Forces of a bureau: 市公安局交警支队. */
    private static final Pattern FORCE = Pattern.compile("(?:支队|大队|中队)$");

    /** 各区 in 各区县人大常委会: the next 县 goes on with it. */
    private static final Pattern EACH_DIVISION = Pattern.compile(".*各(?:设区)?[省市地州盟县区旗镇乡]*(?:（[省市州盟县区旗、]+）)?");

    /** The rest of the name of a park whose 区 looks like a level word: 航空港 + 区管委会. */
    private static final Pattern PARK_OFFICE = Pattern.compile("区(?:党工委)?(?:管委会|管理委员会)(?:办公室)?");

    /** 乡镇（街道）, 县（市、区）政府: the governments below, after a name with a body of its own. */
    private static final Pattern LOCAL_BODIES = Pattern.compile("(?:乡镇|镇街|街镇|区县|县区|市县|[县区乡镇市]（).*");

    private static final Pattern BUREAU = Pattern.compile("[局委厅办处部院]$");

    private static final Pattern PARTY_COMMITTEE = Pattern.compile("[省市区县州旗]委");

    private static final Pattern POLICE = Pattern.compile("公安(?:局|分局|厅|处)$");

    private GluedNames() {}

    /** Returns whether another name begins at a token, the name before it having begun at {@code from}. */
    static boolean beginsAnother(TokenView view, int from, int at) {
        if (!view.isComplete(from, at)) {
            return false;
        }
        int end = endOfFirstName(view, at, view.nameEndFrom(at));
        String next = view.words(at, end);
        String before = view.words(from, at);
        if (LOCAL_BODIES.matcher(next).matches() && view.isCollective(at, end)) {
            return BUREAU.matcher(before).find();
        }
        boolean parted = view.text.hasBreakAt(view.get(at).start());
        boolean collective = view.startsCollective(at)
                || parted && view.hasLevelAt(at) && view.isCollective(at, end) && !NameShape.isGenericArea(next);
        if (!view.isComplete(at, end) && !collective || !collective && isDependent(view, at, next)) {
            return false;
        }
        if (Collectives.isRegion(before)) {
            return false; // 长三角相关省（市）人民政府
        }
        if (collective) {
            boolean governments = NAMES_GOVERNMENTS.matcher(next).find() && !view.shape.isArea(before);
            return parted && !isPartOf(before, next) || governments;
        }
        if (view.hasLevelAt(at)) {
            if (before.endsWith("纪委") && view.words(at + 1, end).startsWith("监委") && !parted) {
                return false; // 市纪委市监委 work as one body
            }
            if (PARTY_COMMITTEE.matcher(before).matches() && next.startsWith("政府", 1) && !parted) {
                return false; // 市委市政府督查室 serves both
            }
            if (!parted
                    && at - from == 1
                    && view.tag(from) == Tag.HEAD
                    && !view.tag(at + 1).isName()) {
                return false; // 国网市供电公司
            }
            return parted || !EACH_DIVISION.matcher(before).matches();
        }
        return parted ? isPartedByBreak(view, from, at, before, next) : isPartedByItself(view, from, at);
    }

    /** 领导小组⏎各成员单位, 国务院⏎各有关部门. */
    private static boolean isPartOf(String body, String members) {
        return members.contains("成员") && HAS_MEMBERS.matcher(body).find() || body.equals("国务院");
    }

    private static boolean isDependent(TokenView view, int at, String name) {
        boolean known =
                view.tag(at).isName() || view.hasLevelAt(at) && view.tag(at + 1).isName();
        boolean ofTheLevel = view.hasLevelAt(at)
                && view.text.hasBreakAt(view.get(at).start())
                && view.shape.saysOfWhat(name.substring(view.levelAt(at).length()));
        return !known
                && !ofTheLevel
                && (view.shape.isDependent(name) || PARK_OFFICE.matcher(name).matches());
    }

    /** Returns where the first of the names ends that follow each other with nothing between them. */
    private static int endOfFirstName(TokenView view, int from, int end) {
        for (int i = from + 1; i < end; i++) {
            boolean begins =
                    view.hasLevelAt(i) || view.text.hasBreakAt(view.get(i).start());
            if (begins && view.isComplete(from, i)) {
                return i;
            }
        }
        return end;
    }

    /** A break between two whole names parts them, unless the first is only the place or the body above: 汕头市⏎供电局, 市委⏎组织部. */
    private static boolean isPartedByBreak(TokenView view, int from, int at, String before, String next) {
        boolean above = view.shape.isArea(before) || ABOVE.matcher(before).find();
        boolean branch = view.tag(at) == Tag.PLACE && view.tag(at - 1) == Tag.HEAD;
        boolean office = view.tag(at) == Tag.INNER && HAS_OFFICE.matcher(before).find();
        boolean force = FORCE.matcher(next).find() && POLICE.matcher(before).find();
        return !above && !branch && !office && !force && isWorthParting(view, from, at, before, next);
    }

    /** One of the names is known, or both are long enough to be whole. */
    private static boolean isWorthParting(TokenView view, int from, int at, String before, String next) {
        boolean known = view.tag(at).isName()
                || view.tag(at) == Tag.PLACE
                || view.tag(from).isName();
        return known || before.length() > 2 && next.length() > 2;
    }

    /** 财政部教育部: both names stand by themselves. */
    private static boolean isPartedByItself(TokenView view, int from, int at) {
        return view.tag(at) == Tag.FULL && at - from == 1 && view.tag(from) == Tag.FULL;
    }
}
