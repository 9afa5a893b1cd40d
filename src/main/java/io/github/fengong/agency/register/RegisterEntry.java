package io.github.fengong.agency.register;

import io.github.fengong.model.AgencyLevel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One reading of a name with the region put in.
 *
 * @param reading how the name was read
 * @param tier at which tier the body works, where known
 * @param division its division, where known
 */
record RegisterEntry(NameReading reading, Optional<Tier> tier, Optional<Division> division) {

    RegisterEntry {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(tier, "tier");
        Objects.requireNonNull(division, "division");
    }

    NameForm form() {
        return reading.form();
    }

    /** Returns the official name; empty where the form has none or the region is not known. */
    Optional<String> officialName() {
        return form().official().isEmpty() ? Optional.empty() : filled(form().official());
    }

    List<String> successorNames() {
        return form().successors().stream()
                .map(this::filled)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Returns the level the body works at. */
    Optional<AgencyLevel> level() {
        if (tier.equals(Optional.of(Tier.TOWNSHIP)) || division.isEmpty()) {
            return tier.map(Tier::level);
        }
        return division.map(d -> d.kind().level());
    }

    private Optional<String> filled(String template) {
        return form().isNational() ? Optional.of(template) : NameTemplate.fill(template, division, place());
    }

    /** The words of {@code {X}}; a division goes by its short name, as customs offices do (汕头海关). */
    private String place() {
        return switch (reading.region().kind()) {
            case FULL_NAME, SHORT_NAME ->
                division.map(Division::shortName).orElse(reading.region().text());
            case OTHER_PLACE -> reading.region().text();
            case LEVEL_WORD, ELIDED -> "";
        };
    }
}
