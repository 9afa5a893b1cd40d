package io.github.fengong.compare;

import io.github.fengong.model.Agency;
import io.github.fengong.model.AgencyRelation;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Knows whether an agency of an old edition and one of a new edition are the same body, or one the successor of the other. */
@FunctionalInterface
public interface AgencyIdentity {

    /** Knows only what stands in the two tables: agencies with the same id, official name or any common name are the same. */
    AgencyIdentity BY_NAME = AgencyIdentity::relateByName;

    /** Returns how the agencies belong together. */
    AgencyRelation relate(Agency before, Agency after);

    /** Returns an identity that asks the other one where this one sees two different bodies. */
    default AgencyIdentity or(AgencyIdentity other) {
        return (before, after) -> {
            AgencyRelation relation = relate(before, after);
            return relation == AgencyRelation.DIFFERENT ? other.relate(before, after) : relation;
        };
    }

    private static AgencyRelation relateByName(Agency before, Agency after) {
        boolean same = !before.id().isEmpty() && before.id().equals(after.id())
                || before.officialName().isPresent() && before.officialName().equals(after.officialName())
                || !contradict(before.officialName(), after.officialName()) && haveCommonName(before, after);
        return same ? AgencyRelation.SAME : AgencyRelation.DIFFERENT;
    }

    /** One short name may stand for two bodies: 市公安局 of two cities. */
    private static boolean contradict(Optional<String> before, Optional<String> after) {
        return before.isPresent() && after.isPresent() && !before.equals(after);
    }

    private static boolean haveCommonName(Agency before, Agency after) {
        Set<String> names = new HashSet<>(before.variants());
        names.add(before.name());
        return names.contains(after.name()) || after.variants().stream().anyMatch(names::contains);
    }
}
