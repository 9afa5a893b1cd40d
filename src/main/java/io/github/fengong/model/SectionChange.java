package io.github.fengong.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A section that is new, gone, has another title, another ordinal, or another declared count.
 *
 * @param before the section of the old edition; empty where it is new
 * @param after the section of the new edition; empty where it is gone
 */
public record SectionChange(Optional<Section> before, Optional<Section> after) {

    public SectionChange {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("one of before and after must be present");
        }
    }
}
