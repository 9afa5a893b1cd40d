package io.github.fengong.agency.register;

import io.github.fengong.model.AgencyLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Chooses, of all readings of a name, those that can be meant; several only where neither region nor year decide. */
final class EntryChooser {

    /**
     * The last year in which governments gave up names for the reform of 2018. A document of which no year is known is taken to be younger,
     * so that 市委网信办 in it is an office of the committee and not of the leading group before it.
     */
    private static final int REFORM_DONE = 2019;

    private final String name;
    private final RegionContext context;

    EntryChooser(String name, RegionContext context) {
        this.name = name;
        this.context = context;
    }

    List<RegisterEntry> choose(List<RegisterEntry> entries) {
        if (context.level().isEmpty() && isNationalOrLocal(entries)) {
            return entries;
        }
        List<RegisterEntry> chosen = preferred(entries, e -> e.officialName().equals(Optional.of(name)));
        chosen = nationalOrLocal(chosen);
        chosen = surestRegion(chosen);
        chosen = preferred(chosen, this::isOfOwnLevel);
        chosen = preferred(chosen, e -> e.tier().isPresent());
        chosen = preferred(chosen, e -> e.division().isPresent());
        for (AgencyLevel level : AgencyLevel.values()) {
            chosen = preferredLevel(chosen, level);
        }
        chosen = preferred(chosen, this::isOfItsTime);
        chosen = preferred(chosen, e -> e.reading().spelling() == Spelling.OFFICIAL);
        chosen = preferred(chosen, e -> e.reading().spelling() != Spelling.USUAL);
        chosen = preferred(chosen, e -> e.form().isRegional() && e.division().isPresent());
        return preferred(chosen, e -> e.tier().filter(finer()::contains).isPresent());
    }

    private boolean isOfItsTime(RegisterEntry entry) {
        Validity validity = entry.form().validity();
        return context.year().isPresent()
                ? validity.holdsIn(context.year().get())
                : validity.to().filter(year -> year <= REFORM_DONE).isEmpty();
    }

    /** 发展改革委 in a document of which nothing is known. */
    private static boolean isNationalOrLocal(List<RegisterEntry> entries) {
        return entries.stream().anyMatch(e -> e.form().isNational())
                && entries.stream().anyMatch(e -> !e.form().isNational());
    }

    /** 能源局 is the national one in a national document, and the own one in a document of a province that has one. */
    private List<RegisterEntry> nationalOrLocal(List<RegisterEntry> entries) {
        if (context.level().equals(Optional.of(AgencyLevel.NATIONAL))) {
            return preferred(entries, e -> e.form().isNational());
        }
        return preferred(entries, e -> !e.form().isNational() && e.division().isPresent());
    }

    /** 人民银行 in a document of a city is that city's branch, not the province's. */
    private boolean isOfOwnLevel(RegisterEntry entry) {
        return entry.reading().region().kind() == RegionSpan.Kind.ELIDED
                && entry.level().equals(context.level());
    }

    private static List<RegisterEntry> surestRegion(List<RegisterEntry> entries) {
        Optional<RegionSpan.Kind> surest =
                entries.stream().map(e -> e.reading().region().kind()).min(Comparator.naturalOrder());
        return surest.map(kind -> preferred(entries, e -> e.reading().region().kind() == kind))
                .orElse(entries);
    }

    /** A name that fits divisions of several levels (海南: province, prefecture, district) means the highest. */
    private static List<RegisterEntry> preferredLevel(List<RegisterEntry> entries, AgencyLevel level) {
        boolean divisions = entries.stream().allMatch(e -> e.division().isPresent());
        return divisions ? preferred(entries, e -> e.level().equals(Optional.of(level))) : entries;
    }

    private static Set<Tier> finer() {
        return EnumSet.of(Tier.MUNICIPALITY, Tier.DISTRICT);
    }

    private static List<RegisterEntry> preferred(List<RegisterEntry> entries, Predicate<RegisterEntry> condition) {
        List<RegisterEntry> preferred = new ArrayList<>(entries.size());
        for (RegisterEntry entry : entries) {
            if (condition.test(entry)) {
                preferred.add(entry);
            }
        }
        return preferred.isEmpty() ? entries : preferred;
    }
}
