package io.github.fengong.compare;

import io.github.fengong.model.Agency;
import io.github.fengong.model.AgencyChanges;
import io.github.fengong.model.Assignment;
import io.github.fengong.model.AssignmentChanges;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureField;
import io.github.fengong.model.Role;
import io.github.fengong.model.RowChange;
import io.github.fengong.model.TaskChange;
import io.github.fengong.model.TaskChangeKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** Turns the changes of rows into what they mean for each agency. */
final class AgencyChangeCollector {

    private final AgencyMatcher agencies;
    private final Map<String, List<TaskChange>> tasks = new HashMap<>();

    AgencyChangeCollector(AgencyMatcher agencies) {
        this.agencies = agencies;
    }

    List<AgencyChanges> collect(List<RowChange> changes) {
        if (!agencies.areSplitInBoth()) {
            return List.of();
        }
        changes.forEach(this::collect);
        List<AgencyChanges> collected = new ArrayList<>();
        bodies().forEach((body, editions) -> {
            if (tasks.containsKey(body)) {
                collected.add(new AgencyChanges(editions.before, editions.after, tasks.get(body)));
            }
        });
        return collected;
    }

    private void collect(RowChange change) {
        if (change.changedFields().isEmpty() && change.pair().isPresent()) {
            return;
        }
        Map<String, Set<Role>> oldRoles = roles(change.before(), this::oldBody);
        Map<String, Set<Role>> newRoles = roles(change.after(), this::newBody);
        Set<String> touched = touchedBodies(change.assignments());
        Set<String> bodies = new LinkedHashSet<>(newRoles.keySet());
        bodies.addAll(oldRoles.keySet());
        for (String body : bodies) {
            List<Role> before = List.copyOf(oldRoles.getOrDefault(body, Set.of()));
            List<Role> after = List.copyOf(newRoles.getOrDefault(body, Set.of()));
            SortedSet<TaskChangeKind> kinds =
                    kinds(change, before, after, !Set.of(body).containsAll(touched));
            if (!kinds.isEmpty()) {
                tasks.computeIfAbsent(body, key -> new ArrayList<>()).add(new TaskChange(kinds, change, before, after));
            }
        }
    }

    private static SortedSet<TaskChangeKind> kinds(
            RowChange change, List<Role> before, List<Role> after, boolean othersTouched) {
        if (before.isEmpty()) {
            return new TreeSet<>(Set.of(TaskChangeKind.NEW_TASK));
        }
        if (after.isEmpty()) {
            return new TreeSet<>(Set.of(TaskChangeKind.TASK_GONE));
        }
        SortedSet<TaskChangeKind> kinds = new TreeSet<>();
        if (!before.equals(after)) {
            kinds.add(TaskChangeKind.ROLE_CHANGED);
        }
        if (isReworded(change)) {
            kinds.add(TaskChangeKind.WORDING_CHANGED);
        }
        if (othersTouched) {
            kinds.add(TaskChangeKind.PARTNERS_CHANGED);
        }
        return kinds;
    }

    /** The words of the units count only where they do not just say who came and went. */
    private static boolean isReworded(RowChange change) {
        return change.changedFields().stream()
                .anyMatch(field -> field != MeasureField.RESPONSIBILITY
                        || change.assignments().isEmpty());
    }

    private Set<String> touchedBodies(AssignmentChanges changes) {
        Set<String> bodies = new LinkedHashSet<>();
        changes.added().forEach(assignment -> bodies.add(newBody(assignment)));
        changes.removed().forEach(assignment -> bodies.add(oldBody(assignment)));
        return bodies;
    }

    private static Map<String, Set<Role>> roles(Optional<Measure> row, Function<Assignment, String> body) {
        Map<String, Set<Role>> roles = new LinkedHashMap<>();
        row.ifPresent(measure -> measure.responsibility()
                .assignments()
                .forEach(assignment -> roles.computeIfAbsent(body.apply(assignment), key -> EnumSet.noneOf(Role.class))
                        .add(assignment.role())));
        return roles;
    }

    private String newBody(Assignment assignment) {
        return agencies.newAgencies().of(assignment).id();
    }

    private String oldBody(Assignment assignment) {
        Agency agency = agencies.oldAgencies().of(assignment);
        return agencies.findHeir(agency).orElse(agency).id();
    }

    /** Returns all bodies in the order of the new edition, then those that only the old one has. */
    private Map<String, Editions> bodies() {
        Map<String, Editions> bodies = new LinkedHashMap<>();
        agencies.newAgencies()
                .all()
                .forEach(agency -> bodies.put(agency.id(), new Editions(Optional.empty(), Optional.of(agency))));
        for (Agency agency : agencies.oldAgencies().all()) {
            String body = agencies.findHeir(agency).orElse(agency).id();
            Editions known = bodies.getOrDefault(body, new Editions(Optional.empty(), Optional.empty()));
            bodies.put(body, new Editions(known.before.or(() -> Optional.of(agency)), known.after));
        }
        return bodies;
    }

    private record Editions(Optional<Agency> before, Optional<Agency> after) {}
}
