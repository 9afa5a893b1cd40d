package io.github.fengong.agency.register;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Settles names that may mean several official names by the other names of the document: 市文旅局 beside 市文化广电旅游局 means that one, since a
 * city has one such body.
 */
final class VariantSettler {

    private VariantSettler() {}

    /** Returns the body that another name of the document has with the region in front: 两江新区管委会 is 重庆两江新区管委会. */
    static Optional<ResolvedAgency> withRegion(
            String name, Optional<Division> region, Collection<ResolvedAgency> agencies) {
        Optional<String> full =
                region.map(Division::officialPrefix).map(prefix -> NameVariants.shortest(prefix + name));
        return agencies.stream()
                .filter(agency -> full.equals(Optional.of(agency.spellingKey())))
                .findFirst();
    }

    static Map<String, ResolvedAgency> settle(Map<String, ResolvedAgency> agencies) {
        Map<String, ResolvedAgency> settled = new LinkedHashMap<>();
        agencies.forEach((name, agency) -> settled.put(name, settled(agency, agencies.values())));
        return settled;
    }

    private static ResolvedAgency settled(ResolvedAgency agency, Collection<ResolvedAgency> others) {
        if (agency.officialName().isPresent() || agency.possibleNames().isEmpty()) {
            return agency;
        }
        Set<ResolvedAgency> matches = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        for (ResolvedAgency other : others) {
            Optional<String> name = other.officialName();
            if (name.isPresent()
                    && agency.possibleNames().contains(name.get())
                    && BodyComparison.isSame(agency, other)) {
                matches.add(other);
                names.add(name.get());
            }
        }
        return names.size() == 1 ? matches.iterator().next().named(agency.name(), reason(agency, matches)) : agency;
    }

    private static String reason(ResolvedAgency agency, Set<ResolvedAgency> matches) {
        return agency.why() + "；文件中另有“" + matches.iterator().next().name() + "”，据此确定";
    }
}
