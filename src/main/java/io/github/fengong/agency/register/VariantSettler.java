package io.github.fengong.agency.register;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Settles names that may mean several official names by the other names of the document: 市文旅局 beside 市文化广电旅游局 means that one, since a
 * city has one such body.
 */
final class VariantSettler {

    private VariantSettler() {}

    /** Returns the body that another name of the document has with the region in front: 两江新区管委会 is 重庆两江新区管委会. */
    static Optional<ResolvedAgency> withRegion(
            String name, Optional<Division> region, Collection<ResolvedAgency> agencies) {
        List<String> full = region.stream()
                .flatMap(division -> Stream.of(division.officialPrefix(), division.shortName()))
                .map(prefix -> NameVariants.shortest(prefix + name))
                .toList();
        return agencies.stream()
                .filter(agency -> full.contains(NameVariants.shortest(agency.spellingKey())))
                .findFirst();
    }

    static Map<String, ResolvedAgency> settle(Map<String, ResolvedAgency> agencies) {
        Map<String, ResolvedAgency> settled = new LinkedHashMap<>();
        agencies.forEach((name, agency) -> settled.put(name, settled(agency, agencies.values())));
        return settled;
    }

    private static ResolvedAgency settled(ResolvedAgency agency, Collection<ResolvedAgency> others) {
        if (agency.possibleNames().isEmpty() || isWrittenInFull(agency)) {
            return agency;
        }
        Map<String, ResolvedAgency> matches = new LinkedHashMap<>();
        for (ResolvedAgency other : others) {
            if (!other.equals(agency) && other.officialName().isPresent() && isShortFor(other, agency)) {
                matches.putIfAbsent(other.officialName().get(), other);
            }
        }
        return matches.size() == 1 ? named(agency, matches.values().iterator().next()) : agency;
    }

    /**
     * 市公积金中心 beside 市住房公积金中心 is that one, though elsewhere it would be a 住房公积金管理中心; but one that is certain gives way only to a name in
     * full.
     */
    private static boolean isShortFor(ResolvedAgency other, ResolvedAgency agency) {
        if (!BodyComparison.isSame(agency, other)) {
            return false;
        }
        String official = other.officialName().orElseThrow();
        return agency.possibleNames().contains(official)
                || isWrittenInFull(other) && isAbbreviation(agency.nameInRegion(), official);
    }

    private static boolean isWrittenInFull(ResolvedAgency agency) {
        String written = NameVariants.shortest(agency.nameInRegion());
        return agency.officialName()
                .filter(official -> NameVariants.shortest(official).equals(written))
                .isPresent();
    }

    /** Whether the characters of a name stand in the other in the same order. */
    private static boolean isAbbreviation(String name, String full) {
        int found = 0;
        for (int i = 0; i < full.length() && found < name.length(); i++) {
            if (full.charAt(i) == name.charAt(found)) {
                found++;
            }
        }
        return found == name.length();
    }

    private static ResolvedAgency named(ResolvedAgency agency, ResolvedAgency other) {
        return agency.officialName().equals(other.officialName())
                ? agency
                : other.named(agency.name(), agency.why() + "；文件中另有“" + other.name() + "”，据此确定");
    }
}
