package io.github.fengong.compare;

import io.github.fengong.model.Agency;
import io.github.fengong.model.Assignment;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureTable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The agencies of one edition, also those that only its assignments name. */
final class AgencyDirectory {

    private final Map<String, Agency> agencies = new LinkedHashMap<>();

    AgencyDirectory(MeasureTable table) {
        table.agencies().forEach(agency -> agencies.putIfAbsent(agency.id(), agency));
        for (Measure measure : table.measures()) {
            for (Assignment assignment : measure.responsibility().assignments()) {
                agencies.computeIfAbsent(key(assignment), key -> unresolved(key, assignment));
            }
        }
    }

    /** Returns all, in the order of the edition. */
    Collection<Agency> all() {
        return agencies.values();
    }

    Agency of(Assignment assignment) {
        return agencies.get(key(assignment));
    }

    Optional<Agency> withId(String id) {
        return Optional.ofNullable(agencies.get(id));
    }

    private static String key(Assignment assignment) {
        return assignment.agency().isEmpty() ? assignment.name() : assignment.agency();
    }

    private static Agency unresolved(String key, Assignment assignment) {
        return new Agency(
                key,
                assignment.name(),
                Optional.empty(),
                List.of(assignment.name()),
                Optional.empty(),
                Optional.empty(),
                assignment.collective(),
                0,
                0,
                0,
                0);
    }
}
