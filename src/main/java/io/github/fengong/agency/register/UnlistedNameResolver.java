package io.github.fengong.agency.register;

import io.github.fengong.model.AgencyLevel;
import java.util.List;
import java.util.Optional;

/** Says what can be said of a name that no form of the register fits: a division, a company, a body of a known region. */
final class UnlistedNameResolver {

    private static final String[] COMPANY_ENDINGS = {"有限公司", "有限责任公司", "分公司", "股份公司", "总公司"};

    /** The words that names of bodies end with; a name that ends otherwise may be no body at all. */
    private static final String[] BODY_ENDINGS = {
        "局", "委", "办", "厅", "部", "院", "署", "中心", "公司", "集团", "银行", "支行", "分行", "会", "室", "队", "站", "所", "处", "校", "社",
        "馆", "台", "庭", "协会", "联盟", "组", "区", "政府", "基地", "专班", "大学", "学校", "法院", "园", "机构", "平台"
    };

    private static final String COMMITTEE = "管理委员会";
    private static final String COMMITTEE_SHORT = "管委会";

    private final RegionContext context;

    UnlistedNameResolver(RegionContext context) {
        this.context = context;
    }

    Optional<ResolvedAgency> resolve(String name) {
        Optional<RegionSpan> region = longestRegion(name);
        Optional<Division> division = region.flatMap(this::division);
        Optional<ResolvedAgency> committee = committee(name);
        if (committee.isPresent()) {
            return committee;
        }
        if (region.isPresent() && region.get().end() == name.length()) {
            return division.filter(d -> region.get().kind() == RegionSpan.Kind.FULL_NAME)
                    .map(d -> government(name, d));
        }
        if (endsWithOneOf(name, COMPANY_ENDINGS)) {
            return Optional.of(company(name, region, division));
        }
        if (region.isEmpty() || !isBody(name)) {
            return Optional.empty();
        }
        return Optional.of(body(name, region.get(), division));
    }

    /** Returns whether a name ends like that of a body. */
    static boolean isBody(String name) {
        return endsWithOneOf(name, BODY_ENDINGS);
    }

    private Optional<RegionSpan> longestRegion(String name) {
        RegionAssigner assigner = new RegionAssigner(context);
        Optional<RegionSpan> longest = LevelWord.at(name, 0)
                .map(word -> new RegionSpan(word.word().length(), RegionSpan.Kind.LEVEL_WORD, word.word(), List.of()));
        for (DivisionSpan span : Divisions.builtIn().spansAt(name, 0)) {
            RegionSpan.Kind kind = span.full() ? RegionSpan.Kind.FULL_NAME : RegionSpan.Kind.SHORT_NAME;
            RegionSpan region = new RegionSpan(span.end(), kind, name.substring(0, span.end()), span.divisions());
            boolean longer = longest.isEmpty() || span.end() > longest.get().end();
            if (longer && !assigner.withinReach(region).isEmpty()) {
                longest = Optional.of(region);
            }
        }
        return longest;
    }

    private Optional<Division> division(RegionSpan region) {
        if (region.kind() == RegionSpan.Kind.LEVEL_WORD) {
            return LevelWord.of(region.text()).division(context);
        }
        RegionAssigner assigner = new RegionAssigner(context);
        List<Division> near = assigner.nearest(assigner.withinReach(region));
        boolean clear = near.size() == 1
                || near.size() > 1
                        && near.get(0).kind().level() != near.get(1).kind().level(); // 衡阳 is the city, not the county
        return clear ? Optional.of(near.get(0)) : Optional.empty();
    }

    /** 北京经济技术开发区管委会: a zone named in full has a committee of that name. */
    private static Optional<ResolvedAgency> committee(String name) {
        int end = name.length() - (name.endsWith(COMMITTEE_SHORT) ? COMMITTEE_SHORT : COMMITTEE).length();
        if (!name.endsWith(COMMITTEE_SHORT) && !name.endsWith(COMMITTEE)) {
            return Optional.empty();
        }
        String zone = name.substring(0, end);
        return ZoneFinder.parseFullName(zone)
                .map(division -> resolved(
                        name,
                        Optional.of(zone + COMMITTEE),
                        Optional.of(division.kind().level()),
                        Optional.of(division),
                        Optional.of("开发区管委会"),
                        "“" + zone + "”为开发区全称，指其管理委员会"));
    }

    /** 越秀区 named as a unit means its government. */
    private static ResolvedAgency government(String name, Division division) {
        boolean governed = division.kind() != DivisionKind.ZONE && division.kind() != DivisionKind.SPECIAL;
        return resolved(
                name,
                governed ? Optional.of(division.officialPrefix() + "人民政府") : Optional.empty(),
                Optional.of(division.kind().level()),
                Optional.of(division),
                governed ? Optional.of("政府") : Optional.empty(),
                "以区划名称指其人民政府：" + division);
    }

    /** The full name of a company is its official name: it names the region, not the level, and ends with the kind of company. */
    private static ResolvedAgency company(String name, Optional<RegionSpan> region, Optional<Division> division) {
        boolean complete = (name.endsWith("有限公司") || name.endsWith("有限责任公司") || name.contains("有限公司"))
                && region.filter(r -> r.kind() == RegionSpan.Kind.LEVEL_WORD).isEmpty();
        return resolved(
                name,
                complete ? Optional.of(name) : Optional.empty(),
                Optional.empty(),
                division,
                Optional.of("企业"),
                complete ? "企业全称" : "企业简称，全称不明");
    }

    private static ResolvedAgency body(String name, RegionSpan region, Optional<Division> division) {
        Optional<AgencyLevel> level = division.map(d -> d.kind().level());
        if (region.kind() == RegionSpan.Kind.LEVEL_WORD && level.isEmpty()) {
            level = Optional.of(LevelWord.of(region.text()).tier().level());
        }
        return resolved(
                name,
                Optional.empty(),
                level,
                division,
                Optional.empty(),
                "登记册未收录；“" + region.text() + "”" + division.map(d -> "指" + d).orElse("所指区划不明"));
    }

    private static ResolvedAgency resolved(
            String name,
            Optional<String> official,
            Optional<AgencyLevel> level,
            Optional<Division> division,
            Optional<String> line,
            String why) {
        return new ResolvedAgency(
                name,
                official,
                official,
                official.map(List::of).orElse(List.of()),
                level,
                division,
                line,
                Validity.UNLIMITED,
                List.of(),
                List.of(),
                why);
    }

    private static boolean endsWithOneOf(String name, String[] endings) {
        for (String ending : endings) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
