package io.github.fengong.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What changed for one agency or collective unit.
 *
 * @param before the agency in the old edition; empty where only the new one has it. Of several predecessors the first
 * @param after the agency in the new edition; empty where only the old one has it
 * @param tasks the changes, in the order of the rows, at least one
 */
public record AgencyChanges(Optional<Agency> before, Optional<Agency> after, List<TaskChange> tasks) {

    public AgencyChanges {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        tasks = List.copyOf(tasks);
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("one of before and after must be present");
        }
        if (tasks.isEmpty()) {
            throw new IllegalArgumentException("tasks must not be empty");
        }
    }

    /** Returns the agency as the new edition has it, or the old one where it is gone. */
    public Agency agency() {
        return after.or(() -> before).orElseThrow();
    }

    /** Returns how many changes are of the kind. */
    public int count(TaskChangeKind kind) {
        return (int) tasks.stream().filter(task -> task.kinds().contains(kind)).count();
    }
}
