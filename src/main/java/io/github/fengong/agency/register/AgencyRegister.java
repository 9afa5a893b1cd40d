package io.github.fengong.agency.register;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The agencies of the country: what a name stands for in a document of some region.
 *
 * <p>{@code resolve("市住建局", RegionContext.of("汕头市"))} → 汕头市住房和城乡建设局, level CITY, region 汕头市. Nothing is decided by likeness
 * of strings: 市水务局 and 市税务局 are two lines of the register.
 */
public final class AgencyRegister {

    private final NameMatcher matcher;
    private final Map<String, UserAgency> userAgencies;

    private AgencyRegister(NameMatcher matcher, Map<String, UserAgency> userAgencies) {
        this.matcher = matcher;
        this.userAgencies = userAgencies;
    }

    /** Returns the register of the program's resource. */
    public static AgencyRegister builtIn() {
        return BuiltIn.REGISTER;
    }

    /**
     * Returns this register with the agencies of a user's file, which go before its own.
     *
     * @param file CSV in UTF-8 with the columns name, officialName, aliases, level, region in any order; only name must be there
     * @throws AgencyFileException if the file cannot be read or a line of it is wrong
     */
    public AgencyRegister withUserFile(Path file) throws AgencyFileException {
        Map<String, UserAgency> agencies = new HashMap<>(userAgencies);
        for (UserAgency agency : UserAgencyReader.read(file)) {
            for (String name : agency.allNames()) {
                agencies.put(NameCleaner.clean(name), agency);
            }
        }
        return new AgencyRegister(matcher, Map.copyOf(agencies));
    }

    /**
     * Returns what a name stands for.
     *
     * @param name a name as written, elided parts restored; white space in it does not matter
     * @param context the region of the document
     * @return empty where nothing at all is known of the name
     */
    public Optional<ResolvedAgency> resolve(String name, RegionContext context) {
        String clean = NameCleaner.clean(name);
        UserAgency own = userAgencies.get(clean);
        if (own != null) {
            return Optional.of(own.resolved(name));
        }
        return new NameResolver(matcher, context).resolve(clean);
    }

    /**
     * Returns what the names of one document stand for, in their order; names of which nothing is known are left out. A name that alone
     * could mean several bodies is settled by the others: 市文旅局 beside 市文化广电旅游局 is that body.
     */
    public Map<String, ResolvedAgency> resolveAll(Collection<String> names, RegionContext context) {
        Map<String, ResolvedAgency> known = new LinkedHashMap<>();
        for (String name : names) {
            resolve(name, context).ifPresent(agency -> known.put(name, agency));
        }
        Map<String, ResolvedAgency> agencies = new LinkedHashMap<>();
        for (String name : names) {
            Optional.ofNullable(known.get(name))
                    .or(() -> VariantSettler.withRegion(name, context.division(), known.values()))
                    .ifPresent(agency -> agencies.put(name, agency));
        }
        return VariantSettler.settle(agencies);
    }

    /** Returns whether two names stand for one body, as 市住建局 and 汕头市住房和城乡建设局 do in a document of 汕头市. */
    public boolean isSameBody(String nameA, String nameB, RegionContext context) {
        Map<String, ResolvedAgency> agencies = resolveAll(List.of(nameA, nameB), context);
        Optional<ResolvedAgency> a = Optional.ofNullable(agencies.get(nameA));
        Optional<ResolvedAgency> b = Optional.ofNullable(agencies.get(nameB));
        return a.isPresent() && b.isPresent() && BodyComparison.isSame(a.get(), b.get());
    }

    /**
     * Returns whether two names stand for one body or one of the two for what took the place of the other, as 市环保局 and 市生态环境局 do;
     * also over several reforms.
     */
    public boolean isSameBodyOrSuccessor(String nameA, String nameB, RegionContext context) {
        Optional<ResolvedAgency> a = resolve(nameA, context);
        Optional<ResolvedAgency> b = resolve(nameB, context);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        return BodyComparison.isSame(a.get(), b.get()) || succeeds(a.get(), b.get()) || succeeds(b.get(), a.get());
    }

    /** Returns a finder for the regions of documents, which knows the names of this register. */
    public RegionFinder regionFinder() {
        return new RegionFinder(matcher);
    }

    /** Returns all names and usual short names without their region, and those of national bodies: the words of a lexicon. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>(matcher.tails());
        names.addAll(userAgencies.keySet());
        return names;
    }

    /** Returns the real divisions' governments that a collective unit stands for, or nothing where that is not certain. */
    public List<ResolvedAgency> expandCollective(String collective, RegionContext context) {
        List<ResolvedAgency> governments = new ArrayList<>();
        for (Division division : CollectiveExpander.expand(NameCleaner.clean(collective), context)
                .divisions()) {
            boolean clear = new RegionAssigner(context)
                    .nearest(Divisions.builtIn().find(division.name()))
                    .equals(List.of(division));
            String name = clear ? division.name() : division.officialPrefix(); // 江苏省 has 鼓楼区 twice
            resolve(name + governmentOf(division), RegionContext.of(division)).ifPresent(governments::add);
        }
        return governments;
    }

    /** Returns in Chinese, for people, why a collective unit stands for no certain divisions; empty where it does stand for some. */
    public String whyNotExpanded(String collective, RegionContext context) {
        return CollectiveExpander.expand(NameCleaner.clean(collective), context).reason();
    }

    /** Leagues and the last prefectures (地区) have no people's government but an office of the one above them. */
    private static String governmentOf(Division division) {
        boolean office = division.kind() == DivisionKind.CITY
                && (division.name().endsWith("盟") || division.name().endsWith("地区"));
        return office ? "行政公署" : "人民政府";
    }

    private boolean succeeds(ResolvedAgency newer, ResolvedAgency older) {
        return succeeds(newer, older, new LinkedHashSet<>());
    }

    private boolean succeeds(ResolvedAgency newer, ResolvedAgency older, Set<String> seen) {
        RegionContext context = older.division().map(RegionContext::of).orElse(RegionContext.NATIONAL);
        for (String successor : older.successors()) {
            if (!seen.add(successor)) {
                continue;
            }
            Optional<ResolvedAgency> next = resolve(successor, context);
            if (next.isPresent() && (BodyComparison.isSame(newer, next.get()) || succeeds(newer, next.get(), seen))) {
                return true;
            }
        }
        return false;
    }

    /** Loads the resource when it is first needed. */
    private static final class BuiltIn {
        static final AgencyRegister REGISTER = new AgencyRegister(
                new NameMatcher(NameFormReader.read(ResourceLines.read("agencies.csv")), Divisions.builtIn()),
                Map.of());
    }
}
