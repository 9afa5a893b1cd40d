package io.github.fengong.agency;

import io.github.fengong.model.FindingCode;
import io.github.fengong.model.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a unit of the tokens between two marks, or of as many of them as name one. */
final class UnitMaker {

    /** Pieces that say when or nothing, and name nobody. */
    private static final Pattern NOTHING = Pattern.compile(
            "[/\\\\\\-—–_*.\\d、，；。：（）]*|无|暂无|略|空|同上|不涉及|(?:并|且)?(?:长期|持续|常态化|全年)(?:坚持|推进|实施|开展|任务|工作)*"
                    + "|(?:工作)?贯穿(?:全年|始终|全过程)|立行立改|即知即改|适时|按(?:时间|时限)(?:节点|要求).*|全[省市区县州旗镇乡村国校院局](?:范围)?内?|其中|以及|并.{0,20}|下同|注");

    /** The first characters of what {@link #NOTHING} matches. */
    private static final String NOTHING_STARTS = "/\\-—–_*.、，；。：（）无暂略空同不并且长持常全工贯立即适按其以下注";

    /** The name of a division, and no word such as 城区. */
    private static final Pattern DIVISION =
            Pattern.compile("(?![省市区县州旗盟]).{2,8}(?<!各|城|社|园|片|景|灾|库|矿|林|小|山|老|辖|市|超|都|乡|开发|功能|示范|保税|城镇)[市区县旗]");

    /** The government of one division: 金平区政府, 上城区人民政府, 福田街道办事处, and not 主城区政府. */
    private static final Pattern GOVERNMENT_OF = Pattern.compile(
            "((?![省市区县州旗盟各]|主城|老城|新城|中心城|有关|相关|其他|所在)(?:\\p{IsHan}{2,5}(?<!辖|社)[市区县旗州盟]|\\p{IsHan}{2,4}(?:街道|[镇乡]))|市[中南北]区)"
                    + "(?:人民政府|政府|党委|人大常委会|办事处)");

    /** Characters of the longest bracketed name that may be an abbreviation: （交警）. */
    private static final int LONGEST_SHORT_NAME = 2;

    /** What a bracket that belongs to a name holds besides a name. */
    private static final Pattern PART_OF_NAME = Pattern.compile("、|^[含不原]|筹|[省市区县州旗]$");

    private static final TextSpan NO_PLACE = new TextSpan(0, 0);

    /** Characters of a name of which nothing tells that it is one; longer ones are words about the matter. */
    private static final int LONGEST_UNCLEAR = 10;

    /** Words on which the name of a class surely ends, whatever follows. */
    private static final Pattern CLASS_END = Pattern.compile("(?:部门|单位|政府|企业|机构|地方)$");

    /** Ends of names that are words of their own, so that nothing more is needed to tell a name. */
    private static final Pattern SURE_END = Pattern.compile(
            "(?:公司|集团|管委会|委员会|办公室|政府|中心|支队|大队|总队|大学|学院|医院|银行|支行|分行|海关|街道|办事处|法院|检察院|管理局|管理处|服务局|发展局|协会|商会|学会|小组|指挥部|专班|研究院|研究所|实验室|纪委|监委|党委|工委|联合会|基金会|博物馆|图书馆|电视台|派出所|[局厅])$");

    /** Ends of names of departments, which punctuation on both sides makes sure of: 设备部, 发展规划处. */
    private static final Pattern DEPARTMENT = Pattern.compile("\\p{IsHan}{2,12}[部处科股室院站队所]");

    private final TokenView view;
    private final List<Doubt> doubts;

    UnitMaker(TokenView view, List<Doubt> doubts) {
        this.view = view;
        this.doubts = doubts;
    }

    /** Returns the unit that the tokens name; empty where they name none. */
    Optional<Item.Unit> make(int from, int to) {
        int end = withoutScope(from, endOfKnown(from, to));
        String words = view.words(from, end);
        if (isNothing(words) || isSentence(from, end, words)) {
            return Optional.empty();
        }
        if (PersonFinder.isOffice(words)) {
            doubt(FindingCode.RESPONSIBILITY_UNPARSED, from, end, "是个人，未记为单位");
            return Optional.empty();
        }
        Item.Unit unit = unit(from, end, words);
        if (unit.form() == Item.Form.UNCLEAR && isAboutTheMatter(from, end)) {
            doubt(FindingCode.RESPONSIBILITY_UNPARSED, from, end, "不像单位名称，未记为单位");
            return Optional.empty();
        }
        if (end < to && !isNothing(view.words(end, to))) {
            String rest = view.shown(end, to);
            doubt(FindingCode.AGENCY_BOUNDARY_ASSUMED, from, to, "中“" + rest + "”视为任务说明，单位记为“" + unit.name() + "”");
        }
        return Optional.of(unit);
    }

    /** Returns whether words name nobody: 暂无, 长期坚持. */
    static boolean isNothing(String words) {
        boolean may =
                words.isEmpty() || Character.isDigit(words.charAt(0)) || NOTHING_STARTS.indexOf(words.charAt(0)) >= 0;
        return may && NOTHING.matcher(words).matches();
    }

    private void doubt(FindingCode code, int from, int to, String assumed) {
        doubts.add(new Doubt(
                code, view.get(from).start(), view.get(to - 1).end(), "“" + view.shown(from, to) + "”" + assumed));
    }

    /** Whether nothing about the ends of a name is a guess: it ends as names do, and all in it is part of names. */
    private boolean isSure(int from, int to, String words, boolean collective) {
        if (collective) {
            return words.indexOf('各') == 0 || view.shape.endsAsCollective(words);
        }
        int last = to - 1;
        if (view.tag(from) == Tag.HEAD || view.tag(from) == Tag.PLACE && view.shape.isArea(words)) {
            return true;
        }
        boolean ends = view.tag(last).isName() || SURE_END.matcher(words).find() || view.tag(last) == Tag.CLOSE;
        boolean named =
                ends || view.hasLevelAt(from) || DEPARTMENT.matcher(words).matches();
        if (!named || !ends && !view.isComplete(from, to)) {
            return false;
        }
        for (int i = from; i < last; i++) {
            Tag tag = view.tag(i);
            if (tag == Tag.OPEN && view.closeOf(i) > 0) {
                i = view.closeOf(i);
            } else if (tag == Tag.CORE && !view.tag(last).isName() && view.tag(last) != Tag.CLOSE) {
                return false;
            } else if (tag.isRole() || tag == Tag.VERB || tag == Tag.JOIN || tag == Tag.WITH || tag == Tag.BY) {
                return false;
            }
        }
        return true;
    }

    /** 确保各项任务: words that begin with a verb and do not end as the name of a body or a class does. */
    private boolean isSentence(int from, int to, String words) {
        return view.tag(from) == Tag.VERB
                && !view.isComplete(from, to)
                && !CLASS_END.matcher(words).find();
    }

    /** Leaves out a bracket after a name that says for what: 市发展改革委（项目立项）; the second name of a body and its inner office stay. */
    private int withoutScope(int from, int to) {
        int open = to - 1;
        if (view.tag(to - 1) != Tag.CLOSE) {
            return to;
        }
        while (open > from && view.tag(open) != Tag.OPEN) {
            open--;
        }
        String words = view.words(open + 1, to - 1);
        boolean scope = open > from
                && words.length() > LONGEST_SHORT_NAME
                && !view.isWhole(open + 1, to - 1)
                && !view.tag(to - 2).isName()
                && view.tag(open + 1) != Tag.PLACE
                && view.isComplete(from, open)
                && !view.isCollective(from, open)
                && !PART_OF_NAME.matcher(words).find();
        return scope ? open : to;
    }

    /** Cuts words off that follow a known name and belong to no name: 市财政局 of 市财政局经费保障, 各级财政部门 of 各级财政部门保障. */
    private int endOfKnown(int from, int to) {
        boolean collective = view.startsCollective(from);
        if (collective ? endsAsClass(from, to) : view.isWhole(from, to) || view.tag(to - 1) == Tag.PLACE) {
            return to;
        }
        for (int end = to - 1; end > from && view.tag(end) != Tag.PLACE; end--) {
            boolean known =
                    collective ? CLASS_END.matcher(view.words(from, end)).find() : isKnown(from, end);
            if (known && view.words(end, to).length() > 1) {
                return end;
            }
        }
        return to;
    }

    private boolean isKnown(int from, int end) {
        boolean begins = end - from == 1 || view.hasLevelAt(from) || view.tag(from) == Tag.PLACE;
        return begins && view.tag(end - 1).isName();
    }

    private boolean endsAsClass(int from, int end) {
        return view.isComplete(from, end) || view.shape.endsAsCollective(view.words(from, end));
    }

    /** 加强组织领导: words that begin with a verb, or go on long, and do not end as a name does. */
    private boolean isAboutTheMatter(int from, int to) {
        return view.tag(from) == Tag.VERB || view.words(from, to).length() > LONGEST_UNCLEAR;
    }

    private Item.Unit unit(int from, int to, String words) {
        boolean collective = view.isCollective(from, to);
        Item.Form form = endsOnBarePlace(from, to) ? Item.Form.PLACE : Item.Form.UNCLEAR;
        if (collective || form == Item.Form.UNCLEAR && view.isComplete(from, to)) {
            form = Item.Form.COMPLETE;
        }
        TextSpan place = placeOf(from, to, form);
        int core = view.hasLevelAt(from) && view.get(from).text().length() == 1 ? from + 1 : from;
        boolean known = view.tag(to - 1).isName() && to - core == 1;
        return new Item.Unit(
                view.get(from).start(),
                view.get(to - 1).end(),
                view.shown(from, to),
                form,
                collective,
                view.levelAt(from),
                place.end() > 0 ? place : divisionBeforeName(from, to),
                view.tag(from) == Tag.FULL || view.tag(from) == Tag.HEAD || !known && holdsPlace(from, to),
                known,
                known || isSure(from, to, words, collective));
    }

    /** 天河区 in 天河区税务局, 金平区 in 金平区政府, also where the segmentation does not know the place. */
    private TextSpan divisionBeforeName(int from, int to) {
        String words = view.words(from, to);
        if ("府委会处".indexOf(words.charAt(words.length() - 1)) >= 0) {
            Matcher government = GOVERNMENT_OF.matcher(words);
            if (government.matches()) {
                return new TextSpan(0, government.end(1));
            }
        }
        int name = to - 1;
        if (name <= from || !view.tag(name).isName()) {
            return NO_PLACE;
        }
        String division = view.words(from, name);
        boolean named = division.length() > 2 && DIVISION.matcher(division).matches();
        return named ? new TextSpan(0, division.length()) : NO_PLACE;
    }

    /** 汕头 in 中储粮汕头直属库. */
    private boolean holdsPlace(int from, int to) {
        return view.range(from, to).stream().anyMatch(word -> word.tag() == Tag.PLACE);
    }

    /** 山东, and 国家电网山东 in 国家电网山东、江苏公司. */
    private boolean endsOnBarePlace(int from, int to) {
        int last = to - 1;
        boolean place =
                view.tag(last) == Tag.PLACE && !view.shape.isArea(view.get(last).text());
        return place && (last == from || view.isComplete(from, last));
    }

    /** Returns where the place stands by which a list may go on: at the start, or at the end of a name that ends on it. */
    private TextSpan placeOf(int from, int to, Item.Form form) {
        int token = form == Item.Form.PLACE ? to - 1 : from;
        int place = view.get(token).start() - view.get(from).start();
        return view.tag(token) == Tag.PLACE
                ? new TextSpan(place, place + view.get(token).text().length())
                : NO_PLACE;
    }
}
