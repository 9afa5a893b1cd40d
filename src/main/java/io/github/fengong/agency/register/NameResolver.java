package io.github.fengong.agency.register;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Resolves names in a document of one region. */
final class NameResolver {

    /** 市委办 has three characters, 科技处 too; what is shorter may be a chance find. */
    private static final int SHORTEST_NAME = 3;

    private static final int SHORTEST_OFFICE = 2;

    private static final Pattern BODY_OF_GOVERNMENT = Pattern.compile("(.*[省市区县州盟旗])(?:行政公署|行署|人民政府|政府)(.+[局委厅办会])");

    private final NameMatcher matcher;
    private final RegionContext context;
    private final RegionAssigner assigner;

    NameResolver(NameMatcher matcher, RegionContext context) {
        this.matcher = matcher;
        this.context = context;
        this.assigner = new RegionAssigner(context);
    }

    Optional<ResolvedAgency> resolve(String name) {
        List<RegisterEntry> entries = entries(name);
        if (!entries.isEmpty()) {
            return Optional.of(ZoneCommittee.complete(resolved(name, entries)));
        }
        Optional<ResolvedAgency> bracketed = BracketedName.of(name).flatMap(this::resolveBracketed);
        if (bracketed.isPresent()) {
            return bracketed;
        }
        Optional<ResolvedAgency> branch = BranchName.of(name).flatMap(found -> resolveBranch(name, found));
        if (branch.isPresent()) {
            return branch;
        }
        Optional<ResolvedAgency> office = resolveOffice(name);
        return office.isPresent() ? office : new UnlistedNameResolver(context).resolve(name);
    }

    /** 市自然资源局濠江分局 is named after its city's body and works for 濠江区. */
    private Optional<ResolvedAgency> resolveBranch(String name, BranchName branch) {
        List<RegisterEntry> entries = entries(branch.outer());
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        ResolvedAgency outer = resolved(branch.outer(), entries);
        Optional<Division> place = branch.within(outer.division().map(List::of).orElse(List.of()));
        return place.map(division -> outer.branchIn(division, name, branch.tail(name)));
    }

    /** 市公安局出入境管理支队 is an office of 市公安局. */
    private Optional<ResolvedAgency> resolveOffice(String name) {
        int end = matcher.longestEnd(name, 0);
        if (end < SHORTEST_NAME || end > name.length() - SHORTEST_OFFICE || !UnlistedNameResolver.isBody(name)) {
            return Optional.empty();
        }
        List<RegisterEntry> outer = entries(name.substring(0, end));
        return outer.isEmpty()
                ? Optional.empty()
                : Optional.of(resolved(name.substring(0, end), outer)
                        .officeOf(name, "登记册未收录；从名称看为" + name.substring(0, end) + "的下属机构"));
    }

    private List<RegisterEntry> entries(String name) {
        List<RegisterEntry> entries = new ArrayList<>();
        for (NameReading reading : matcher.readings(name)) {
            entries.addAll(assigner.assign(reading));
        }
        if (entries.isEmpty()) {
            return spelledOtherwise(name).map(this::entries).orElse(entries);
        }
        return new EntryChooser(name, context).choose(entries);
    }

    /** 人力资源与社会保障局 is 人力资源和社会保障局, and 兴安盟行署教育局 is 兴安盟教育局. */
    private static Optional<String> spelledOtherwise(String name) {
        if (name.indexOf('与') >= 0) {
            return Optional.of(name.replace('与', '和'));
        }
        Matcher government = BODY_OF_GOVERNMENT.matcher(name);
        return government.matches() ? Optional.of(government.group(1) + government.group(2)) : Optional.empty();
    }

    private ResolvedAgency resolved(String name, List<RegisterEntry> entries) {
        Set<String> officialNames = new LinkedHashSet<>();
        boolean certain = true;
        for (RegisterEntry entry : entries) {
            Optional<String> official = entry.officialName();
            official.ifPresent(officialNames::add);
            certain &= official.isPresent();
        }
        List<String> possible = List.copyOf(officialNames);
        Optional<String> official = certain && possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
        return new ResolvedAgency(
                name,
                official,
                official,
                possible,
                agreed(entries.stream().map(RegisterEntry::level).toList()),
                agreed(entries.stream().map(RegisterEntry::division).toList()),
                agreed(entries.stream().map(e -> Optional.of(e.form().line())).toList()),
                agreed(entries.stream()
                                .map(e -> Optional.of(e.form().validity()))
                                .toList())
                        .orElse(Validity.UNLIMITED),
                entries.stream()
                        .flatMap(e -> e.successorNames().stream())
                        .distinct()
                        .toList(),
                AliasLister.aliases(name, entries),
                Explanation.of(entries, possible));
    }

    /** What all readings agree on. */
    private static <T> Optional<T> agreed(List<Optional<T>> values) {
        return new LinkedHashSet<>(values).size() == 1 ? values.get(0) : Optional.empty();
    }

    /**
     * 市公安局（交警支队） is the inner office, 省市场监管局（省知识产权局） the outer body under its second name; an inner office that the register does
     * not know leaves the official name open.
     */
    private Optional<ResolvedAgency> resolveBracketed(BracketedName name) {
        Optional<ResolvedAgency> outer = resolve(name.outer());
        if (outer.isEmpty()) {
            return Optional.empty();
        }
        List<RegisterEntry> entries = entries(name.inner());
        if (entries.isEmpty()) {
            return Optional.of(outer.get()
                    .officeOf(name.written(), "括号内为内设机构；" + outer.get().why()));
        }
        ResolvedAgency inner = resolved(name.inner(), entries);
        if (isOffice(inner, outer.get())) {
            return Optional.of(inner.named(name.written(), "括号内为内设机构；" + inner.why()));
        }
        return Optional.of(
                outer.get().named(name.written(), "括号内为加挂牌子；" + outer.get().why()));
    }

    private static boolean isOffice(ResolvedAgency inner, ResolvedAgency outer) {
        return outer.officialName().isPresent()
                && inner.officialName().isPresent()
                && inner.officialName().get().startsWith(outer.officialName().get());
    }
}
