package io.github.fengong.agency;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the characters of a name tell: whether it may end here, which level word it begins with, whether it is a class of bodies. */
final class NameShape {

    /** Characters of the longest place in the name of a branch: 呼和浩特 before 分行. */
    private static final int LONGEST_PLACE = 4;

    /** Level words of one character, as a name begins with them. */
    private static final String LEVELS = "省市区县州旗盟";

    /** Longer level words. */
    private static final List<String> LONG_LEVELS = List.of("自治区", "自治州", "兵团");

    /** Level words in a row, which name classes of divisions. */
    private static final List<String> LEVELS_IN_A_ROW = List.of(
            "市区", "市县", "市州", "市镇", "市辖", "区县", "区市", "县区", "县市", "县镇", "县乡", "省市", "省区", "州县", "旗县", "旗区", "盟市", "盟旗");

    /** Words that begin like a level word and are none: 市场监管局 is no office of a city 市. */
    private static final List<String> NO_LEVEL = List.of(
            "市场", "市容", "市民", "市政", "市区", "市县", "市州", "市中区", "市南区", "市北区", "市辖", "市内", "市域", "市郊", "市镇", "区块", "区域",
            "区县", "区间", "区市", "区位", "县域", "县区", "县市", "县镇", "县乡", "省市", "省际", "省区", "省域", "州县", "旗县", "旗区", "盟市", "盟旗");

    /** Words that begin with one of {@link #NO_LEVEL} after a level word: 市政府, 市民政局. */
    private static final List<String> LEVEL_AFTER_ALL = List.of(
            "市政府", "市政协", "市政务", "市政法", "市政数", "市政研", "市政管办", "市政市容", "市民政", "市民宗", "市民族", "市民防", "市民营", "市民委", "省市场",
            "市市", "区市场", "区市政", "县市场", "区域外", "市市容", "区市容", "县市容", "县市政", "市区域", "区区域");

    /** Bodies that belong to another line or stand for companies, and so never take a level word that was left out. */
    private static final Pattern OTHER_LINE_OF_KNOWN =
            Pattern.compile("海关|海事|海警|边防|边检|铁路|民航|机场|报社|报业|共青团|团[省市区县州旗盟工]委");

    private static final Pattern OTHER_LINE = Pattern.compile(
            "海关|海事|海警|边检|边防|银保监|银监|保监|证监|外汇|人民银行|人行|金融监管(?:总|分|支|局)|银行|支行|分行|信用社|农信"
                    + "|公司|集团|企业|供电|电网|国网|南网|铁路|民航|机场|空管[局站]|(?:电信|移动|联通|铁塔|石油|石化)$|燃气|自来水|热力|大学|学院|学校|医院|中学|小学|研究院"
                    + "|武警|军分区|警备区|部队|驻军|调查队|专员办|监管局|国家|中国|中央|全国|中共|最高|国务院|管委会|街道办?$|[乡镇]$|[乡镇]人民政府|[乡镇]政府|报社|日报|交易所|保险|开发区|高新区|新区|试验区|园区|示范区|度假区"
                    + "|共青团|团[省市区县州旗盟工]委|协会$|商会$|学会$|实验室$|部$(?<!(?:组织|宣传|统战|工作|武装)部)|总局$|总署$|署$|庭$|[处科股]$|机关[党纪]委$|^国[有营]|国调队|民兵|^[X×某]|[市区县]分局$");

    private static final Pattern GENERIC_HEAD = Pattern.compile(
            "(?:部门|单位|企业|国企|央企|机构|委办局|运营商|主体|媒体|团体|高校|院校|院所|商超|处室|科室|成员|公司等|金融机构|事业单位|地区|(?:党政|行政|司法|公安|检察|审判|监察)机关|业主|供应商|平台企业|(?:^|[各关类省市区县州级属])行业协会|协会商会|行业商会)$");

    /** 中西部22个省份人民政府. */
    private static final Pattern COUNTED = Pattern.compile(
            "\\d+(?:个|家)|[两二三四五六七八九十]{1,3}(?:个|家|[省市区县州]{1,2})(?:人民政府|政府|党委|街道|乡镇|镇|乡|村|社区|园区|县区|区县|部门|单位)?$|[省市区县州旗盟镇乡]（[省市区县州旗盟镇乡、]{1,8}）");

    /** 项目所在地县（市、区）人民政府, 乡镇卫生院: bodies of every place that is meant. */
    private static final Pattern OF_ANY_PLACE =
            Pattern.compile("所在地.*(?:政府|部门|管委会|街道|乡镇)|^(?:乡镇|村级|镇村).*(?:院|所|站|校|队|办)$");

    /** 沿江满族达斡尔族乡: the name of one town. */
    private static final Pattern RIVERSIDE = Pattern.compile("沿[江海线].*(?:[镇乡]|街道)");

    /** 相关医院, 辖区物业公司: any of those that are meant. */
    private static final Pattern OF_A_CLASS = Pattern.compile("(?:有关|相关|其他|其它|所有|全体|所属|下属|属地|辖区|辖内|涉及|涉事|市内|区内|县内|域内).+"
            + "|驻.{0,3}(?:部队|高校|院校|机构)|[省市区县州]直?属.*(?:区|企业|单位|公司|医院|学校|平台|集团|管委会)");

    private static final Pattern GENERIC_GOVERNMENT =
            Pattern.compile("(?:政府|党委|管委会|办事处|街道办|党组|党组织|[省市县区州旗盟镇乡村]|镇街|街道|社区|园区|片区|地方)$");

    /** What a level word makes one body of: 市政府, 县林场. */
    private static final Pattern ONE_BODY = Pattern.compile("(?:人民)?政府|党委(?:[、和]?(?:人民)?政府)?|[农林团]场");

    /** Area words, alone or in a row, with what they may govern by: 县（市、区）人民政府, 乡镇, 市县两级. */
    private static final Pattern GENERIC_AREA = Pattern.compile(
            "(?:省级|市级|县级|区级|乡级|镇级|村级|州级|地级|地方|属地|基层|[东中西]{1,2}部|沿[海江边])?"
                    + "(?:（?(?:自治区|自治州|自治县|县级市|地级市|设区市|设区的市|直辖市|计划单列市|直管市|直管县|省直管县|林区|市州|地市|街道|社区|乡镇|镇街|街镇|农场|林场|团场|场|省份|片区|园区|开发区|功能区|新区|省|市|州|盟|地|县|区|旗|镇|乡|村|师)[、和及或]?）?)*"
                    + "(?:[两二三四]级|以上|以下)?(?:（[^（）]*）)?(?:地方)?(?:各级)?(?:行政公署|行署|公署|人民政府|政府|党委政府|党委和政府|党委、政府|党委|党总支|党支部|党政|党工委|办事处|街道办事处|街道办|村委会|居委会|村居)*(?:（[^（）]*）)?");

    /** 街道办事处, 社区居委会: bodies of the lowest level, as they are named without their place. */
    private static final Pattern GRASSROOTS = Pattern.compile("街道办(?:事处)?|(?:社区)?居(?:委会|民委员会)|村(?:委会|民委员会)");

    /** The characters of the words in {@link #GENERIC_AREA}. */
    private static final BitSet AREA_CHARACTERS = charactersOf(GENERIC_AREA);

    /** The last characters of the words in {@link #GENERIC_HEAD}. */
    private static final String HEAD_ENDS = "门位业企构局商体校院所超室员等区关主会";

    /** Characters of the longest of these words with the one before it: 各行业协会. */
    private static final int LONGEST_HEAD = 5;

    private static final List<String> GENERIC_STARTS =
            List.of("有关", "相关", "其他", "其它", "所有", "全体", "属地", "试点", "涉及", "所在地", "地方", "基层", "沿线", "沿海", "沿江", "事发地");

    private final NameEnds ends;
    private final NameEnds areas;
    private final NameEnds dependents;
    private final NameEnds notEnds;

    NameShape(Lexicon lexicon) {
        ends = new NameEnds(lexicon.suffixes("END"));
        areas = new NameEnds(lexicon.suffixes("AREA"));
        dependents = new NameEnds(lexicon.suffixes("DEPENDENT"));
        notEnds = new NameEnds(lexicon.suffixes("NOT_AN_END"));
    }

    /** Returns whether the name of a body may end with these characters. */
    boolean isComplete(String name) {
        String bare = withoutBracket(name);
        int body = Math.max(ends.longestOf(bare), isArea(bare) ? areas.longestOf(bare) : 0);
        return body > notEnds.longestOf(bare);
    }

    /** Returns whether white space between two characters may part names: no word runs over 行⏎市. */
    boolean mayPart(char before, char after) {
        return LEVELS.indexOf(after) >= 0 && (ends.longestOf(String.valueOf(before)) > 0 || "镇乡".indexOf(before) >= 0);
    }

    /** Returns whether the name needs the body above before it: 汕头中心支行, 政府. */
    boolean isDependent(String name) {
        String bare = withoutBracket(name);
        int end = dependents.longestOf(bare);
        return end > 0 && bare.length() - end <= LONGEST_PLACE || isGenericArea(bare) || ends.contains(bare);
    }

    /** Returns whether the name of a branch, without its level word, says of what it is one: 医保分局, not 中心支行. */
    boolean saysOfWhat(String name) {
        int end = dependents.longestOf(name);
        return end > 0 && name.length() > end;
    }

    /** Returns whether the name is that of a division: 越秀区. */
    boolean isArea(String name) {
        boolean city = name.length() == 2 && name.endsWith("州");
        return name.length() > 1 && !city && areas.longestOf(name) > 0;
    }

    /**
     * Returns the level word that the text has at a place as the beginning of a name; empty where none begins.
     *
     * @param single whether the segmentation takes the first character there as a word of its own
     */
    static Optional<String> levelAt(String text, int start, boolean single) {
        for (String level : LONG_LEVELS) {
            if (text.startsWith(level, start) && text.length() > start + level.length()) {
                return Optional.of(level);
            }
        }
        if (start + 1 >= text.length() || LEVELS.indexOf(text.charAt(start)) < 0) {
            return Optional.empty();
        }
        boolean none = single ? startsWithAny(text, start, LEVELS_IN_A_ROW) : startsWithAny(text, start, NO_LEVEL);
        none &= !startsWithAny(text, start, LEVEL_AFTER_ALL);
        return none ? Optional.empty() : Optional.of(text.substring(start, start + 1));
    }

    /**
     * Returns whether a body belongs to a line of its own, or is a company, and so takes no level word.
     *
     * @param known whether the name is in the lexicon, where words such as 监管局 say nothing of another line
     */
    static boolean belongsToAnotherLine(String name, boolean known) {
        return (known ? OTHER_LINE_OF_KNOWN : OTHER_LINE).matcher(name).find();
    }

    /** Returns whether a name stands for a class of bodies. */
    boolean isCollective(String name) {
        if (name.indexOf('各') >= 0
                || (name.contains("有关") || name.contains("相关")) && Collectives.isOfRegion(name)
                || mayBeOfAnyPlace(name) && OF_ANY_PLACE.matcher(name).find()
                || mayBeCounted(name) && COUNTED.matcher(name).find()
                || isGenericArea(name) && !name.isEmpty() && !isOneGovernment(name)
                || name.indexOf('、') > 0 && areGenericAreas(name.split("、"))) {
            return true;
        }
        String bare = withoutBracket(name);
        return endsGenerically(bare)
                || bare.endsWith("公立医院")
                || bare.endsWith("平台公司")
                || startsGenerically(name)
                        && GENERIC_GOVERNMENT.matcher(bare).find()
                        && !RIVERSIDE.matcher(bare).matches()
                || OF_A_CLASS.matcher(bare).matches() && isComplete(bare);
    }

    /** Returns whether a name consists of the words for divisions: 县（市、区）人民政府, 乡镇. */
    static boolean isGenericArea(String name) {
        for (int i = 0; i < name.length() && name.charAt(i) != '（'; i++) {
            if (!AREA_CHARACTERS.get(name.charAt(i))) {
                return false;
            }
        }
        return GENERIC_AREA.matcher(name).matches();
    }

    private static BitSet charactersOf(Pattern pattern) {
        BitSet characters = new BitSet();
        pattern.pattern().chars().forEach(characters::set);
        return characters;
    }

    private static boolean endsGenerically(String bare) {
        return !bare.isEmpty()
                && HEAD_ENDS.indexOf(bare.charAt(bare.length() - 1)) >= 0
                && GENERIC_HEAD
                        .matcher(bare)
                        .region(Math.max(0, bare.length() - LONGEST_HEAD), bare.length())
                        .useAnchoringBounds(false)
                        .find();
    }

    /** A cheap look before the search. */
    private static boolean mayBeOfAnyPlace(String name) {
        return name.contains("所在地") || name.startsWith("乡镇") || name.startsWith("镇村") || name.startsWith("村级");
    }

    /** A cheap look before the search: a number or a bracket. */
    private static boolean mayBeCounted(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c <= '9' || c == '（' || "两二三四五六七八九十".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a name ends as those of classes do: 部门, 企业. */
    boolean endsAsCollective(String name) {
        String bare = withoutBracket(name);
        return endsGenerically(bare) || GENERIC_GOVERNMENT.matcher(bare).find();
    }

    /** Returns whether a name begins as those of classes do: 有关, 属地. */
    static boolean startsGenerically(String name) {
        return startsWithAny(name, 0, GENERIC_STARTS);
    }

    /** 乡镇人民政府、街道办事处, not 街道党工委、办事处 of one street. */
    private static boolean areGenericAreas(String[] names) {
        for (String name : names) {
            if (!isGenericArea(name) || name.isEmpty() || "省市区县州旗盟乡镇街村社".indexOf(name.charAt(0)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a name is that of a body of a street, a community or a village, without its place. */
    static boolean isGrassroots(String name) {
        return GRASSROOTS.matcher(name).matches();
    }

    /** Returns whether a name is that of a government without its level: 政府 after 县委. */
    static boolean isBareGovernment(String name) {
        return name.equals("政府") || name.equals("人民政府");
    }

    /** Returns whether a name is that of one body, as far as its place is known: 区政府, 街道办事处. */
    static boolean isOneBody(String name) {
        return isGrassroots(name) || isOneGovernment(name);
    }

    /** 市政府, 自治区人民政府, 镇政府: the one government of the place the document belongs to. */
    private static boolean isOneGovernment(String name) {
        boolean town = name.charAt(0) == '镇' || name.charAt(0) == '乡';
        String level = town ? name.substring(0, 1) : levelAt(name, 0, false).orElse("");
        String body = name.substring(level.length());
        return !level.isEmpty() && ONE_BODY.matcher(body).matches();
    }

    private static String withoutBracket(String name) {
        int open = name.endsWith("）") ? name.lastIndexOf('（') : -1;
        return open > 0 ? name.substring(0, open) : name;
    }

    private static boolean startsWithAny(String text, int start, List<String> words) {
        for (String word : words) {
            if (text.startsWith(word, start)) {
                return true;
            }
        }
        return false;
    }
}
