package io.github.fengong.compare;

import io.github.fengong.model.AgencyRelation;
import io.github.fengong.model.Assignment;

/**
 * An assignment of the old edition and the one that stands for it in the new edition.
 *
 * @param relation whether it is the same body or its successor
 */
record AssignmentPair(Assignment before, Assignment after, AgencyRelation relation) {

    boolean isRenamed() {
        return !before.name().equals(after.name());
    }

    boolean hasSameRole() {
        return before.role() == after.role();
    }
}
