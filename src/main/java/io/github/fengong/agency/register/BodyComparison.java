package io.github.fengong.agency.register;

import io.github.fengong.model.AgencyLevel;

/** Whether two resolved names are one body: by key, by the names they may have, or by line, level and region; never by likeness of the names. */
final class BodyComparison {

    private BodyComparison() {}

    static boolean isSame(ResolvedAgency a, ResolvedAgency b) {
        if (a.key().isPresent() && a.key().equals(b.key())) {
            return true;
        }
        if (a.division().isPresent() && a.spellingKey().equals(b.spellingKey())) {
            return true;
        }
        if (mayBe(a, b) || mayBe(b, a)) {
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

    /** Whether the one has an official name that the other may stand for. */
    private static boolean mayBe(ResolvedAgency named, ResolvedAgency open) {
        return named.officialName().filter(open.possibleNames()::contains).isPresent();
    }
}
