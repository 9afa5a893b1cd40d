package io.github.fengong.model;

import java.util.Objects;

/**
 * The same measure in two editions.
 *
 * @param before the row of the old edition
 * @param after the row of the new edition
 * @param similarity how similar measure and practice are, from 0 to 1; 1 where both are the same words
 * @param reason why the rows are held to be the same measure
 */
public record RowPair(Measure before, Measure after, double similarity, MatchReason reason) {

    public RowPair {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(reason, "reason");
        if (!(similarity >= 0 && similarity <= 1)) {
            throw new IllegalArgumentException("similarity must be from 0 to 1 but is " + similarity);
        }
    }
}
