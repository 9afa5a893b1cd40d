package io.github.fengong.agency.register;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Counts how often divisions are named; a division also counts for those above it. */
final class RegionVote {

    private final Map<Division, Integer> votes = new LinkedHashMap<>();

    /** Adds a vote for a division and for those above it. */
    void add(Division division, int weight) {
        votes.merge(division, weight, Integer::sum);
        division.parent().ifPresent(parent -> add(parent, weight));
    }

    /** Returns the division of the given kind with the most votes; of several the smallest, and of those the first named. */
    Optional<Division> best(Predicate<Division> kind) {
        Optional<Division> best = Optional.empty();
        for (Division division : votes.keySet()) {
            if (kind.test(division) && (best.isEmpty() || beats(division, best.get()))) {
                best = Optional.of(division);
            }
        }
        return best;
    }

    private boolean beats(Division challenger, Division champion) {
        int difference = votes.get(challenger) - votes.get(champion);
        return difference > 0
                || difference == 0
                        && challenger.code().length() > champion.code().length();
    }
}
