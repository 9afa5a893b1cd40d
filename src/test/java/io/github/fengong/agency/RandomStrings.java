package io.github.fengong.agency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Makes responsible-unit strings in the styles of real documents, with their truth: known and unknown agencies, any level, any style. */
final class RandomStrings {

    private static final List<String> LEVELS = List.of("省", "市", "区", "县", "州");

    private static final List<String> KNOWN = List.of(
            "发展改革委",
            "发改局",
            "教育局",
            "科技局",
            "工业和信息化局",
            "工信局",
            "公安局",
            "民政局",
            "司法局",
            "财政局",
            "人力资源和社会保障局",
            "人社局",
            "自然资源局",
            "生态环境局",
            "住房和城乡建设局",
            "住建局",
            "交通运输局",
            "水务局",
            "水利局",
            "农业农村局",
            "商务局",
            "文化广电旅游局",
            "卫生健康委",
            "卫健局",
            "退役军人局",
            "应急管理局",
            "审计局",
            "国资委",
            "市场监管局",
            "统计局",
            "医保局",
            "政务服务和数据管理局",
            "政务服务数据管理局",
            "行政审批局",
            "城管局",
            "林业局",
            "信访局",
            "机关事务管理局",
            "税务局",
            "气象局",
            "邮政管理局",
            "总工会",
            "妇联",
            "残联",
            "工商联",
            "科协",
            "法院",
            "检察院",
            "供销社",
            "公共资源交易中心",
            "粮食和物资储备局",
            "档案馆",
            "乡村振兴局",
            "投资促进局",
            "大数据局",
            "民宗局",
            "消防救援支队");

    private static final List<String> WORDS = List.of(
            "绿色", "数字", "低碳", "智慧", "花卉", "苗木", "港航", "茶叶", "临空", "滨海", "文创", "康养", "陶瓷", "渔港", "种业", "地质", "测绘", "冷链",
            "会展", "葡萄", "石化产业", "旧城改造", "新型工业化", "营商服务", "蔬菜", "菌业", "古城", "湿地", "云计算", "光伏");

    private static final List<String> ENDS =
            List.of("发展局", "服务局", "管理局", "办公室", "服务中心", "促进中心", "监测站", "领导小组办公室", "管理委员会", "执法支队");

    private static final List<String> PLACES = List.of("汕头", "宁德", "绵阳", "保定", "株洲", "洛阳", "徐州", "金华", "大连", "银川");

    private static final List<String> PLACED = List.of(
            "%s海关",
            "%s海事局",
            "%s供电局",
            "国网%s供电公司",
            "人民银行%s市分行",
            "人行%s中心支行",
            "国家税务总局%s市税务局",
            "%s银保监分局",
            "%s市自来水有限公司",
            "中国移动%s分公司",
            "%s港口集团有限公司",
            "%s大学",
            "%s高新技术产业开发区管委会");

    private static final List<String> CENTRE = List.of(
            "国家发展改革委",
            "教育部",
            "科技部",
            "工业和信息化部",
            "公安部",
            "民政部",
            "司法部",
            "财政部",
            "人力资源社会保障部",
            "自然资源部",
            "生态环境部",
            "住房城乡建设部",
            "交通运输部",
            "水利部",
            "农业农村部",
            "商务部",
            "文化和旅游部",
            "国家卫生健康委",
            "应急管理部",
            "人民银行",
            "审计署",
            "国务院国资委",
            "海关总署",
            "税务总局",
            "市场监管总局",
            "金融监管总局",
            "中国证监会",
            "国家医保局",
            "国家粮食和储备局",
            "国家能源局",
            "国家数据局",
            "最高人民法院",
            "全国总工会",
            "共青团中央",
            "中央网信办");

    private static final List<String> COLLECTIVES = List.of(
            "各区县政府",
            "各县（市、区）人民政府",
            "各有关部门",
            "各相关单位",
            "有关部门",
            "各区、县级市",
            "各市党委、政府",
            "各乡镇人民政府（街道办事处）",
            "各有关部门和单位",
            "各镇街",
            "各行业主管部门",
            "相关区县",
            "各成员单位",
            "各地级以上市人民政府");

    private final Random random;
    private boolean openEnded;

    RandomStrings(long seed) {
        random = new Random(seed);
    }

    /** A unit as the text writes it, and what it is. */
    private record Unit(String written, String name, boolean collective) {

        String as(String role) {
            return name + "/" + role + (collective ? "*" : "");
        }
    }

    /** Returns a string with its truth. */
    SplitCase next(String id) {
        openEnded = false;
        List<String> truth = new ArrayList<>();
        String text = switch (random.nextInt(8)) {
            case 0 -> leadAndSupport(truth);
            case 1 -> labels(truth);
            case 2 -> joint(truth);
            case 3 -> bracketRoles(truth);
            case 4 -> together(truth);
            case 5 -> firstListed(truth);
            case 6 -> carriedOut(truth);
            default -> plainList(truth);
        };
        Collections.sort(truth);
        return new SplitCase(id, text, false, false, truth, openEnded);
    }

    private String leadAndSupport(List<String> truth) {
        List<Unit> units = units(2, 7);
        int leads = 1 + random.nextInt(Math.min(2, units.size() - 1));
        note(units.subList(0, leads), "LEAD", truth);
        note(units.subList(leads, units.size()), "SUPPORTING", truth);
        String lead = list(units.subList(0, leads))
                + (leads > 1 ? one("牵头", "分别牵头", "牵头负责") : one("牵头", "牵头负责", "牵头组织", "主办", "负责牵头"));
        String support = list(units.subList(leads, units.size()))
                + goesOn()
                + one("配合", "参与", "协办", "按职责分工负责", "按职责分工配合", "按照各自职责配合", "负责", "协同配合", "");
        return one("", "由") + lead + one("，", "；", "，", "。") + support + stop();
    }

    private String labels(List<String> truth) {
        List<Unit> units = units(2, 6);
        note(units.subList(0, 1), "LEAD", truth);
        note(units.subList(1, units.size()), "SUPPORTING", truth);
        String first = one("牵头单位", "牵头部门", "主办单位", "主责单位", "牵头责任单位");
        String second = one("配合单位", "责任单位", "协办单位", "参与单位", "配合部门", "参加单位");
        String between = one("；", "，", "", "\n", " ", "。");
        String deadline = one("", "", one("；", "", "\n") + "完成时限：" + one("2022年12月底前", "长期坚持", "2023年6月"));
        return one("", "", "（") + first + "：" + list(units.subList(0, 1)) + between + second + "："
                + list(units.subList(1, units.size())) + goesOn() + deadline + (random.nextBoolean() ? "" : "。");
    }

    private String joint(List<String> truth) {
        List<Unit> units = units(2, 6);
        note(units, "JOINT", truth);
        return one("", "责任单位：")
                + list(units)
                + goesOn()
                + one("负责", "按职责分工负责", "按职能分工负责", "分工负责", "共同负责", "按各自职责负责", "协同负责", "负责落实")
                + stop();
    }

    private String bracketRoles(List<String> truth) {
        List<Unit> units = units(2, 5);
        note(units.subList(0, 1), "LEAD", truth);
        note(units.subList(1, units.size()), "SUPPORTING", truth);
        String mark = one("（牵头）", "（牵头单位）", "（牵头负责）", "(牵头)");
        return units.get(0).written()
                + mark
                + one("、", "，")
                + list(units.subList(1, units.size()))
                + goesOn()
                + one("", "", "按职责分工负责")
                + stop();
    }

    private String together(List<String> truth) {
        List<Unit> units = units(2, 4);
        note(units.subList(0, 1), "LEAD", truth);
        note(units.subList(1, units.size()), "SUPPORTING", truth);
        return one("", "由") + units.get(0).written() + "会同" + list(units.subList(1, units.size())) + goesOn()
                + one("负责", "组织实施", "负责落实", "") + stop();
    }

    private String firstListed(List<String> truth) {
        List<Unit> units = units(2, 6);
        note(units.subList(0, 1), "LEAD", truth);
        note(units.subList(1, units.size()), "SUPPORTING", truth);
        return list(units)
                + goesOn()
                + one("负责", "按职责分工负责", "")
                + one("（列第一位者为牵头单位，下同）", "。列第一位者为牵头单位，下同", "，排在第一位的部门为牵头部门", "。排名第一的为牵头单位", "（列首位的为牵头单位）");
    }

    private String carriedOut(List<String> truth) {
        List<Unit> units = units(2, 4);
        note(units, units.size() == 1 ? "LEAD" : "JOINT", truth);
        Unit collective = collective();
        boolean guided = random.nextInt(3) == 0;
        truth.add(collective.as(guided ? "GUIDING" : "SUPPORTING"));
        return list(units) + goesOn() + "负责，" + collective.written()
                + (guided ? one("指导", "督导") : one("落实", "抓好落实", "配合", "协助", "参与")) + stop();
    }

    private String plainList(List<String> truth) {
        List<Unit> units = units(1, 6);
        note(units, units.size() == 1 ? "LEAD" : "JOINT", truth);
        String separator = one("、", "，", "；", "\n", " ");
        List<String> written = units.stream().map(Unit::written).toList();
        return String.join(separator, written) + stop();
    }

    private static void note(List<Unit> units, String role, List<String> truth) {
        units.forEach(unit -> truth.add(unit.as(role)));
    }

    /** Returns units of one level, the first of them no collective, no name twice. */
    private List<Unit> units(int least, int most) {
        int count = least + random.nextInt(most - least + 1);
        String level = LEVELS.get(random.nextInt(LEVELS.size()));
        boolean centre = random.nextInt(5) == 0;
        boolean elides = !centre && random.nextInt(4) == 0;
        List<Unit> units = new ArrayList<>();
        while (units.size() < count) {
            Unit unit = centre
                    ? plain(pick(CENTRE))
                    : local(
                            level,
                            elides
                                    && units.stream()
                                            .anyMatch(other -> other.name().startsWith(level)));
            if (units.stream().noneMatch(other -> other.name().equals(unit.name()))) {
                units.add(unit);
            }
        }
        if (units.size() > 2 && random.nextInt(3) == 0) {
            units.set(units.size() - 1, collective());
        }
        return units;
    }

    private Unit local(String level, boolean elided) {
        int kind = random.nextInt(10);
        if (kind < 2) {
            return plain(String.format(pick(PLACED), pick(PLACES)));
        }
        if (kind == 2) {
            return plain(level + pick(KNOWN) + "（" + level + pick(KNOWN) + "）");
        }
        UnaryOperator<String> core = word -> elided ? word : level + word;
        String word = kind < 5 ? pick(WORDS) + pick(WORDS) + pick(ENDS) : pick(KNOWN);
        return new Unit(core.apply(word), level + word, false);
    }

    private static Unit plain(String name) {
        return new Unit(name, name, false);
    }

    private Unit collective() {
        String name = pick(COLLECTIVES);
        return new Unit(name, name, true);
    }

    /** Writes units with 、 and now and then a joiner before the last. */
    private String list(List<Unit> units) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < units.size(); i++) {
            boolean last = i == units.size() - 1;
            text.append(i == 0 ? "" : last ? one("、", "、", "和", "及", "以及") : "、")
                    .append(units.get(i).written());
        }
        return text.toString();
    }

    private String goesOn() {
        String words = one("", "", "", "等", "等部门", "等相关部门", "等单位", "等有关部门和单位");
        openEnded |= !words.isEmpty();
        return words;
    }

    private String stop() {
        return one("", "。", "；", "；2022年12月底前完成", "（2025年底前完成）");
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
