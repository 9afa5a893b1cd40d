package io.github.fengong.agency;

import io.github.fengong.model.AgencyLevel;
import java.util.Objects;
import java.util.Optional;

/**
 * The body that a name stands for.
 *
 * @param key the same for all names of one body and different for different bodies; the official name where it is known
 * @param officialName its full official name, where known
 * @param level its level of government, where known
 * @param region the division it belongs to, for example {@code 汕头市}, where known
 * @param known whether the name is that of a known body or follows a known pattern
 */
public record AgencyIdentity(
        String key,
        Optional<String> officialName,
        Optional<AgencyLevel> level,
        Optional<String> region,
        boolean known) {

    public AgencyIdentity {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(officialName, "officialName");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(region, "region");
    }
}
