package io.github.fengong.agency.register;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One line of the register: how the body of a line of government is called at some tiers.
 *
 * @param line the line of government, for example 住房城乡建设
 * @param tiers where the form holds
 * @param official the template of the official name; {@code ""} where it differs from place to place
 * @param names the templates of the usual names, the official one not among them
 * @param validity when the form was in use
 * @param successors the templates of the official names that took its place
 * @param onlyIn the regions where alone the form holds; empty where it holds everywhere
 * @param notIn the regions where it does not hold
 */
record NameForm(
        String line,
        Set<Tier> tiers,
        String official,
        List<String> names,
        Validity validity,
        List<String> successors,
        List<String> onlyIn,
        List<String> notIn) {

    NameForm {
        tiers = Collections.unmodifiableSet(EnumSet.copyOf(tiers)); // in their order, unlike Set.copyOf
        names = List.copyOf(names);
        successors = List.copyOf(successors);
        onlyIn = List.copyOf(onlyIn);
        notIn = List.copyOf(notIn);
    }

    boolean isNational() {
        return tiers.contains(Tier.NATIONAL);
    }

    /** Returns whether the form is made for some regions, and so goes before one that holds everywhere. */
    boolean isRegional() {
        return !onlyIn.isEmpty();
    }

    /** Returns whether the form holds in the given division. */
    boolean holdsIn(Division division) {
        return !isOneOf(division, notIn) && (onlyIn.isEmpty() || isOneOf(division, onlyIn));
    }

    private static boolean isOneOf(Division division, List<String> regions) {
        if (regions.isEmpty()) {
            return false;
        }
        return regions.contains(division.name())
                || division.parent().isPresent() && isOneOf(division.parent().get(), regions);
    }
}
