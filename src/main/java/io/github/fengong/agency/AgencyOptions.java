package io.github.fengong.agency;

import java.util.Objects;

/**
 * How the units of a table are split and resolved.
 *
 * @param directory knows the agencies
 * @param rules what holds from the first row on
 * @param expandCollectives whether the real bodies behind a collective unit are put beside it
 */
public record AgencyOptions(AgencyDirectory directory, DocumentRules rules, boolean expandCollectives) {

    public AgencyOptions {
        Objects.requireNonNull(directory, "directory");
        Objects.requireNonNull(rules, "rules");
    }
}
