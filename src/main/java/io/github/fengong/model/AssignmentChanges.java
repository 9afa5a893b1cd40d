package io.github.fengong.model;

import java.util.List;

/**
 * How the assignments of a row differ. An agency whose role differs is among the removed with its old role, among the added with its new
 * role, and in {@code roles}; an agency that is only called by another name is in none of them.
 *
 * @param added the assignments that only the new edition has
 * @param removed the assignments that only the old edition has
 * @param roles the agencies with another role
 */
public record AssignmentChanges(List<Assignment> added, List<Assignment> removed, List<RoleChange> roles) {

    /** The assignments are the same. */
    public static final AssignmentChanges NONE = new AssignmentChanges(List.of(), List.of(), List.of());

    public AssignmentChanges {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        roles = List.copyOf(roles);
    }

    /** Tells whether the assignments are the same. */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty();
    }
}
