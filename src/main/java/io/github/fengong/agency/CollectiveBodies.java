package io.github.fengong.agency;

import java.util.List;
import java.util.Objects;

/**
 * The real bodies behind a collective unit.
 *
 * @param names their names; empty where they are not certain
 * @param reason in Chinese, for people: why they are not certain; empty where they are
 */
public record CollectiveBodies(List<String> names, String reason) {

    public CollectiveBodies {
        names = List.copyOf(names);
        Objects.requireNonNull(reason, "reason");
    }
}
