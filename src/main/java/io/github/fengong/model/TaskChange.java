package io.github.fengong.model;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A change of a row as one agency sees it.
 *
 * @param kinds what it means for the agency, at least one
 * @param change what happened to the row
 * @param rolesBefore the roles of the agency in the old edition
 * @param rolesAfter the roles of the agency in the new edition
 */
public record TaskChange(
        SortedSet<TaskChangeKind> kinds, RowChange change, List<Role> rolesBefore, List<Role> rolesAfter) {

    public TaskChange {
        kinds = Collections.unmodifiableSortedSet(new TreeSet<>(kinds));
        Objects.requireNonNull(change, "change");
        rolesBefore = List.copyOf(rolesBefore);
        rolesAfter = List.copyOf(rolesAfter);
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("kinds must not be empty");
        }
    }

    /** Returns the kind that weighs most: a new or gone task before a role, a role before words. */
    public TaskChangeKind mainKind() {
        return kinds.first();
    }
}
