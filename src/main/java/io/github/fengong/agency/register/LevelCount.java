package io.github.fengong.agency.register;

import io.github.fengong.model.AgencyLevel;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Counts the names of each level: a document of a city names more 市 bodies than 省 bodies. */
final class LevelCount {

    private final Map<AgencyLevel, Integer> counts = new EnumMap<>(AgencyLevel.class);

    void add(AgencyLevel level, int weight) {
        counts.merge(level, weight, Integer::sum);
    }

    /** Returns the level with the most names; of several the lowest, since a document names bodies above its own but few below. */
    Optional<AgencyLevel> most() {
        Optional<AgencyLevel> most = Optional.empty();
        for (AgencyLevel level : AgencyLevel.values()) {
            int count = counts.getOrDefault(level, 0);
            if (count > 0 && count >= most.map(counts::get).orElse(0)) {
                most = Optional.of(level);
            }
        }
        return most;
    }
}
