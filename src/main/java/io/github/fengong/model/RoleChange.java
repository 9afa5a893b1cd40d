package io.github.fengong.model;

import java.util.Objects;

/**
 * An agency that has a task in both editions, but another role in the new one.
 *
 * @param before the assignment of the old edition
 * @param after the assignment of the new edition
 */
public record RoleChange(Assignment before, Assignment after) {

    public RoleChange {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
