package io.github.fengong.agency.register;

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
 * <p>Units that leave open which of them are meant (各有关区), or that are no governments (区直各单位), stand for no certain divisions; nor do
 * those that name bodies which are none (各市政府、长白山管委会), since an expansion without these would be wrong.
 */
final class CollectiveExpander {

    private static final String KINDS =
            "地级以上市|地级及以上城市|地级及以上市|设区的市|设区市|地级市|县级市|直管市|自治区|直辖市|自治州|自治县|自治旗" + "|计划单列市|省级|市级|县级|地区|[省地市州盟区县旗]";

    private static final String LIST = "((?:" + KINDS + "|[、，/和（）])+)";

    private static final String GOVERNMENT = "(?:党委、政府|党委和政府|党委政府|人民政府|政府|行政公署|行署)";

    /** 全市各区（县）人民政府, 各盟行政公署、市人民政府: the kinds of division stand between 各 and the words for government. */
    private static final Pattern COLLECTIVE = Pattern.compile(
            "(?:全[国省市州县区])?各" + LIST + GOVERNMENT + "?(?:[、和]" + LIST + "?" + GOVERNMENT + ")?(?:（管委会）|、管委会|管委会)?");

    private static final Pattern KIND = Pattern.compile(KINDS);

    private static final Pattern TOWNS = Pattern.compile("(?:全[市县区])?各(?:乡|镇|街|场|社区|村).*");

    private final RegionContext context;

    private CollectiveExpander(RegionContext context) {
        this.context = context;
    }

    static CollectiveDivisions expand(String collective, RegionContext context) {
        return new CollectiveExpander(context).expand(collective);
    }

    private CollectiveDivisions expand(String collective) {
        List<Division> named = new ArrayList<>();
        Matcher matcher = COLLECTIVE.matcher(withoutNamed(collective, named));
        if (!matcher.matches()) {
            boolean towns = TOWNS.matcher(collective).matches();
            return CollectiveDivisions.unknown(towns ? "区划数据只到县级，没有乡镇、街道" : "从写法不能确定是哪些区划");
        }
        Set<String> kinds = kinds(matcher);
        if (kinds.contains("省") || kinds.contains("省级")) {
            return CollectiveDivisions.of(provinces());
        }
        Optional<Division> region = region();
        if (region.isEmpty()) {
            return CollectiveDivisions.unknown(
                    context.county().isPresent() ? "县级文件不再有下辖的县级区划" : "文件所属区划不明，可用 --region 指定");
        }
        return inRegion(kinds, region.get(), named);
    }

    /** 神农架林区 in 各市、州、直管市、神农架林区人民政府 is one certain division. */
    private String withoutNamed(String collective, List<Division> named) {
        for (int at = collective.indexOf('、'); at >= 0; at = collective.indexOf('、', at + 1)) {
            for (DivisionSpan span : Divisions.builtIn().spansAt(collective, at + 1)) {
                Division division = span.divisions().get(0);
                if (span.full() && context.province().filter(division::isWithin).isPresent()) {
                    named.add(division);
                    return withoutNamed(collective.substring(0, at) + collective.substring(span.end()), named);
                }
            }
        }
        return collective;
    }

    private static Set<String> kinds(Matcher matcher) {
        Set<String> kinds = new LinkedHashSet<>();
        for (int group = 1; group <= matcher.groupCount(); group++) {
            Matcher kind =
                    KIND.matcher(Optional.ofNullable(matcher.group(group)).orElse(""));
            while (kind.find()) {
                kinds.add(kind.group());
            }
        }
        return kinds;
    }

    private static List<Division> provinces() {
        return ofKinds(Divisions.builtIn().all(), EnumSet.of(DivisionKind.PROVINCE, DivisionKind.MUNICIPALITY));
    }

    /** The province or city whose divisions are meant; a county has none below that are known. */
    private Optional<Division> region() {
        Optional<Division> province = context.division().filter(d -> d.kind() == DivisionKind.PROVINCE);
        if (province.isPresent()) {
            return context.level().equals(Optional.of(province.get().kind().level())) ? province : Optional.empty();
        }
        return context.county().isPresent() ? Optional.empty() : context.city();
    }

    private CollectiveDivisions inRegion(Set<String> kinds, Division region, List<Division> named) {
        Optional<List<Division>> divisions =
                region.kind() == DivisionKind.PROVINCE ? inProvince(kinds, region) : inCity(kinds, region);
        if (divisions.isEmpty()) {
            return CollectiveDivisions.unknown(region.name() + context.year().get() + "年有区划调整，不能确定按调整前还是调整后");
        }
        if (divisions.get().isEmpty()) {
            return CollectiveDivisions.unknown(region.name() + "没有这一类下辖区划");
        }
        Set<Division> all = new LinkedHashSet<>(divisions.get());
        all.addAll(named);
        return CollectiveDivisions.of(List.copyOf(all));
    }

    /** 各市, 各地级以上市, 各市（州）: the cities; 各县（市、区）: the counties; 各市、县（区）: both. */
    private Optional<List<Division>> inProvince(Set<String> kinds, Division province) {
        boolean counties = kinds.contains("县") || kinds.contains("区") || kinds.contains("县级");
        String first = kinds.iterator().next();
        boolean cities = !counties || !first.equals("县") && !first.equals("区") && !first.equals("县级");
        Set<DivisionKind> meant = EnumSet.noneOf(DivisionKind.class);
        if (counties) {
            meant.addAll(countyKinds(kinds));
        }
        List<Division> below = Divisions.builtIn().children(province);
        Optional<List<Division>> ofProvince = inYear(below, province);
        Optional<List<Division>> ofCities =
                counties ? inYear(Divisions.builtIn().counties(province), province) : Optional.of(List.of());
        if (ofProvince.isEmpty() || ofCities.isEmpty()) {
            return Optional.empty();
        }
        List<Division> divisions = new ArrayList<>();
        if (cities) {
            divisions.addAll(ofKinds(ofProvince.get(), EnumSet.of(DivisionKind.CITY)));
        }
        divisions.addAll(ofKinds(ofCities.get(), meant));
        if (kinds.contains("直管市")) {
            divisions.addAll(ofKinds(ofProvince.get(), EnumSet.of(DivisionKind.COUNTY_CITY)));
        }
        return Optional.of(divisions);
    }

    private Optional<List<Division>> inCity(Set<String> kinds, Division city) {
        return inYear(Divisions.builtIn().counties(city), city).map(counties -> ofKinds(counties, countyKinds(kinds)));
    }

    /** The divisions of the document's year; of today where it has none. */
    private Optional<List<Division>> inYear(List<Division> today, Division region) {
        return context.year().isPresent()
                ? Divisions.builtIn().inYear(today, region, context.year().get())
                : Optional.of(today);
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
