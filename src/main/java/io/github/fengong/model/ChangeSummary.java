package io.github.fengong.model;

/**
 * How many rows changed in which way.
 *
 * @param added rows that only the new edition has
 * @param removed rows that only the old edition has
 * @param changed rows of which some field differs
 * @param moved rows of which only the place differs
 * @param unchanged rows that are the same in both
 */
public record ChangeSummary(int added, int removed, int changed, int moved, int unchanged) {

    /** Tells whether no row changed. */
    public boolean isEmpty() {
        return added + removed + changed + moved == 0;
    }
}
