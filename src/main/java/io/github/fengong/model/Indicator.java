package io.github.fengong.model;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * An indicator 指标 that groups measures, for example （一）开办企业.
 *
 * @param ordinal its ordinal, from 1; empty where the document numbers no indicators
 * @param name its name without the ordinal mark, for example {@code 开办企业}
 */
public record Indicator(OptionalInt ordinal, String name) {

    public Indicator {
        Objects.requireNonNull(ordinal, "ordinal");
        Objects.requireNonNull(name, "name");
    }
}
