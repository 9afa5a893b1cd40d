package io.github.fengong.agency.register;

import io.github.fengong.model.AgencyLevel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the real divisions that a collective unit stands for: 各区县政府 in a document of 汕头市 → its seven districts and counties.
 *
 * <p>Units that leave open which of them are meant (各有关区), or that are no governments (区直各单位), stand for no certain divisions.
 */
final class CollectiveExpander {

    /** 全市各区（县）人民政府: the kinds of division stand between 各 and the word for government. */
    private static final Pattern COLLECTIVE =
            Pattern.compile("(?:全[国省市县区])?各((?:地级以上市|地级及以上城市|设区的市|设区市|地级市|县级市|自治区|直辖市|自治州|计划单列市|省级|市级|县级|地区"
                    + "|[省市州盟区县旗]|[、，/和（）])+)"
                    + "(?:党委、政府|党委和政府|党委政府|人民政府|政府|)(?:（管委会）|、管委会|管委会)?");

    private static final Pattern KIND =
            Pattern.compile("地级以上市|地级及以上城市|设区的市|设区市|地级市|县级市|自治区|直辖市|自治州|计划单列市|省级|市级|县级|地区|[省市州盟区县旗]");

    private CollectiveExpander() {}

    static List<Division> divisions(String collective, RegionContext context) {
        Matcher matcher = COLLECTIVE.matcher(collective);
        if (!matcher.matches()) {
            return List.of();
        }
        Set<String> kinds = new LinkedHashSet<>();
        Matcher kind = KIND.matcher(matcher.group(1));
        while (kind.find()) {
            kinds.add(kind.group());
        }
        if (kinds.contains("省") || kinds.contains("省级")) {
            return provinces();
        }
        return context.level().equals(Optional.of(AgencyLevel.PROVINCE))
                        && context.division()
                                .filter(d -> d.kind() == DivisionKind.PROVINCE)
                                .isPresent()
                ? inProvince(kinds, context.division().get())
                : inCity(kinds, context);
    }

    private static List<Division> provinces() {
        return ofKinds(Divisions.builtIn().all(), EnumSet.of(DivisionKind.PROVINCE, DivisionKind.MUNICIPALITY));
    }

    /** 各市, 各地级以上市, 各市（州）: the cities; 各县（市、区）: the counties; 各市、县（区）: both. */
    private static List<Division> inProvince(Set<String> kinds, Division province) {
        boolean counties = kinds.contains("县") || kinds.contains("区") || kinds.contains("县级");
        String first = kinds.iterator().next();
        boolean cities = !counties || !first.equals("县") && !first.equals("区") && !first.equals("县级");
        List<Division> divisions = new ArrayList<>();
        if (cities) {
            divisions.addAll(ofKinds(Divisions.builtIn().children(province), EnumSet.of(DivisionKind.CITY)));
        }
        if (counties) {
            divisions.addAll(Divisions.builtIn().counties(province));
        }
        return divisions;
    }

    private static List<Division> inCity(Set<String> kinds, RegionContext context) {
        if (context.city().isEmpty() || context.county().isPresent()) {
            return List.of();
        }
        return ofKinds(Divisions.builtIn().counties(context.city().get()), countyKinds(kinds));
    }

    /** 各区县 and 各县（市、区） are all of them, 各区 the districts, 各区、县级市 and 各区市 the districts and cities. */
    private static Set<DivisionKind> countyKinds(Set<String> kinds) {
        Set<DivisionKind> meant = EnumSet.noneOf(DivisionKind.class);
        boolean districts = kinds.contains("区");
        boolean counties = kinds.contains("县") || kinds.contains("旗");
        if (districts && counties || kinds.contains("县级")) {
            return EnumSet.of(DivisionKind.DISTRICT, DivisionKind.COUNTY, DivisionKind.COUNTY_CITY);
        }
        if (districts) {
            meant.add(DivisionKind.DISTRICT);
        }
        if (counties) {
            meant.add(DivisionKind.COUNTY);
        }
        if (kinds.contains("县级市") || (districts || counties) && kinds.contains("市")) {
            meant.add(DivisionKind.COUNTY_CITY);
        }
        return meant;
    }

    private static List<Division> ofKinds(List<Division> divisions, Set<DivisionKind> kinds) {
        return divisions.stream().filter(d -> kinds.contains(d.kind())).toList();
    }
}
