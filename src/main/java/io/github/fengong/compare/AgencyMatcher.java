package io.github.fengong.compare;

import io.github.fengong.model.Agency;
import io.github.fengong.model.AgencyRelation;
import io.github.fengong.model.Assignment;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.Responsibility;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knows which agencies of two editions are the same body, or one the successor of the other; asks each question once. */
final class AgencyMatcher {

    private final AgencyIdentity identity;
    private final AgencyDirectory oldAgencies;
    private final AgencyDirectory newAgencies;
    private final boolean splitInBoth;
    private final Map<List<String>, AgencyRelation> relations = new HashMap<>();
    private final Map<String, Optional<Agency>> heirs = new HashMap<>();

    AgencyMatcher(MeasureTable before, MeasureTable after, AgencyIdentity identity) {
        this.identity = identity;
        oldAgencies = new AgencyDirectory(before);
        newAgencies = new AgencyDirectory(after);
        splitInBoth = isSplit(before) && isSplit(after);
    }

    private static boolean isSplit(MeasureTable table) {
        List<Responsibility> cells =
                table.measures().stream().map(Measure::responsibility).toList();
        return cells.stream().anyMatch(cell -> !cell.assignments().isEmpty())
                || cells.stream().allMatch(cell -> cell.text().isBlank());
    }

    /** Tells whether the units of both editions were split into agencies; if not, only their words can be compared. */
    boolean areSplitInBoth() {
        return splitInBoth;
    }

    AgencyDirectory oldAgencies() {
        return oldAgencies;
    }

    AgencyDirectory newAgencies() {
        return newAgencies;
    }

    AgencyRelation relate(Assignment before, Assignment after) {
        return relate(oldAgencies.of(before), newAgencies.of(after));
    }

    /** Returns the agency of the new edition that is the body of the old one or took over from it. */
    Optional<Agency> findHeir(Agency old) {
        return heirs.computeIfAbsent(
                old.id(),
                id -> newAgencies
                        .withId(id)
                        .or(() -> findHeir(old, AgencyRelation.SAME))
                        .or(() -> findHeir(old, AgencyRelation.SUCCESSOR)));
    }

    private Optional<Agency> findHeir(Agency old, AgencyRelation relation) {
        return newAgencies.all().stream()
                .filter(agency -> relate(old, agency) == relation)
                .findFirst();
    }

    private AgencyRelation relate(Agency before, Agency after) {
        if (before.id().equals(after.id())) {
            return AgencyRelation.SAME;
        }
        return relations.computeIfAbsent(List.of(before.id(), after.id()), ids -> identity.relate(before, after));
    }
}
