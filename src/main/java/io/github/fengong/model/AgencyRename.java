package io.github.fengong.model;

import java.util.List;
import java.util.Objects;

/**
 * A body that the new edition calls by another name, which is no change of responsibility.
 *
 * @param before the name in the old edition
 * @param after the name in the new edition
 * @param relation {@link AgencyRelation#SAME} or {@link AgencyRelation#SUCCESSOR}
 * @param rows the rows in which the one name stands for the other, in the order of the new edition
 */
public record AgencyRename(String before, String after, AgencyRelation relation, List<RowPair> rows) {

    public AgencyRename {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(relation, "relation");
        rows = List.copyOf(rows);
        if (relation == AgencyRelation.DIFFERENT) {
            throw new IllegalArgumentException(
                    "relation of " + before + " and " + after + " must be SAME or SUCCESSOR but is DIFFERENT");
        }
    }
}
