package io.github.fengong.agency.register;

import java.util.ArrayList;
import java.util.List;

/** Makes the short name of a division: 广西壮族自治区 → 广西, 恩施土家族苗族自治州 → 恩施, 汕头市 → 汕头, but 城区 → 城区. */
final class DivisionShortener {

    /** A short name of one character (南 for 南县) is never used alone. */
    private static final int SHORTEST = 2;

    /** Shorter than any name with a long word for its kind, such as 隆林各族自治县: most names are, and need not be compared. */
    private static final int LONGEST_PLAIN = 4;

    private static final String[] LONG_KINDS = {"特别行政区", "自治区", "自治州", "自治县", "自治旗", "生产建设兵团", "行政委员会"};

    /** The peoples that divisions are named after, those first whose names end with another's. */
    private static final String[] PEOPLES = {
        "柯尔克孜", "塔吉克", "哈萨克", "维吾尔", "鄂伦春族", "鄂温克族", "达斡尔族", "俄罗斯族", "裕固族", "土家族", "布依族", "哈尼族", "傈僳族", "景颇族", "拉祜族",
        "纳西族", "布朗族", "普米族", "仡佬族", "毛南族", "仫佬族", "东乡族", "撒拉族", "保安族", "朝鲜族", "蒙古族", "锡伯族", "各族", "独龙族", "黎族", "苗族",
        "侗族", "瑶族", "壮族", "回族", "藏族", "羌族", "彝族", "傣族", "白族", "怒族", "佤族", "水族", "畲族", "满族", "土族", "京族", "蒙古"
    };

    private DivisionShortener() {}

    /**
     * Returns all names that a division has beside its full one: 恩施土家族苗族自治州 is 恩施, 恩施州 or 恩施自治州, 鄂伦春自治旗 is 鄂伦春 or 鄂伦春旗.
     */
    static List<String> shortNames(Division division) {
        List<String> names = new ArrayList<>(1);
        String name = division.name();
        String shortName = shorten(name, division.kind());
        names.add(shortName);
        int kindAt = name.length() - 3;
        if (kindAt > 0 && name.startsWith("自治", kindAt) && division.kind() != DivisionKind.PROVINCE) {
            names.add(shortName + name.charAt(name.length() - 1));
            names.add(shortName + name.substring(kindAt));
        }
        names.remove(name);
        return names;
    }

    static String shorten(String name, DivisionKind kind) {
        if (kind == DivisionKind.ZONE) {
            return name;
        }
        if (name.equals("新疆生产建设兵团")) {
            return "兵团";
        }
        String place = withoutKind(name);
        String shortName = namesPeoples(name, place) ? withoutPeoples(place) : place;
        return shortName.length() < SHORTEST ? name : shortName;
    }

    private static String withoutKind(String name) {
        if (name.length() > LONGEST_PLAIN) {
            for (String word : LONG_KINDS) {
                if (name.endsWith(word)) {
                    return name.substring(0, name.length() - word.length());
                }
            }
        }
        if (name.endsWith("地区") || name.endsWith("林区") || name.endsWith("特区") || name.endsWith("新区")) {
            return name.substring(0, name.length() - 2);
        }
        return "省市县区盟旗".indexOf(name.charAt(name.length() - 1)) < 0 ? name : name.substring(0, name.length() - 1);
    }

    /** Only autonomous divisions and a few districts (管城回族区) are named after peoples. */
    private static boolean namesPeoples(String name, String place) {
        return place.endsWith("族") && !place.equals(name) || name.contains("自治");
    }

    private static String withoutPeoples(String place) {
        String rest = place;
        for (String shorter = withoutPeople(rest); !shorter.equals(rest); shorter = withoutPeople(rest)) {
            rest = shorter;
        }
        // 鄂温克族自治旗 has no name but its people's
        return rest.endsWith("族") && rest.length() > SHORTEST ? rest.substring(0, rest.length() - 1) : rest;
    }

    private static String withoutPeople(String place) {
        for (String people : PEOPLES) {
            if (place.endsWith(people) && place.length() - people.length() >= SHORTEST) {
                return place.substring(0, place.length() - people.length());
            }
        }
        return place;
    }
}
