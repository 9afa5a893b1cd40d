package io.github.fengong.agency.register;

import io.github.fengong.model.AgencyLevel;

/** Whether two resolved names are one body: by key, by name in the region, or by line, level and region; never by likeness of the names. */
final class BodyComparison {

    private BodyComparison() {}

    static boolean isSame(ResolvedAgency a, ResolvedAgency b) {
        if (a.key().isPresent() && a.key().equals(b.key())) {
            return true;
        }
        if (a.division().isPresent() && a.nameInRegion().equals(b.nameInRegion())) {
            return true;
        }
        return a.line().isPresent()
                && a.line().equals(b.line())
                && a.level().isPresent()
                && a.level().get() != AgencyLevel.TOWNSHIP // divisions are known down to counties only
                && a.level().equals(b.level())
                && a.division().isPresent()
                && a.division().equals(b.division())
                && !a.possibleNames().isEmpty()
                && !b.possibleNames().isEmpty();
    }
}
