package io.github.fengong.compare;

import io.github.fengong.model.MatchReason;
import java.util.Objects;

/**
 * Two rows that are the same measure.
 *
 * @param before the index of the row in the old edition, from 0
 * @param after the index of the row in the new edition, from 0
 * @param similarity how similar measure and practice are, from 0 to 1
 * @param reason why the rows are held to be the same measure
 */
public record Match(int before, int after, double similarity, MatchReason reason) {

    public Match {
        Objects.requireNonNull(reason, "reason");
    }
}
