package io.github.fengong.export;

import io.github.fengong.model.Agency;
import io.github.fengong.model.Assignment;
import io.github.fengong.model.Measure;
import io.github.fengong.model.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A measure as a task of one agency.
 *
 * @param measure the measure
 * @param roles the agency's roles in it, the weightiest first; usually one
 * @param news what is new in it since the edition before; empty where nothing is
 */
record AgencyTask(Measure measure, List<Role> roles, String news) {

    AgencyTask {
        roles = roles.stream()
                .distinct()
                .sorted(Comparator.comparingInt(RoleOrder.LEAD_FIRST::indexOf))
                .toList();
    }

    /** Returns the tasks of each agency by its id: those it leads first, then in the order of the document. */
    static Map<String, List<AgencyTask>> byAgency(List<Agency> agencies, List<Measure> measures, TaskMarks marks) {
        Map<String, List<AgencyTask>> tasks = new HashMap<>();
        agencies.forEach(agency -> tasks.put(agency.id(), new ArrayList<>()));
        for (Measure measure : measures) {
            Map<String, List<Role>> roles = new LinkedHashMap<>();
            for (Assignment assignment : measure.responsibility().assignments()) {
                roles.computeIfAbsent(assignment.agency(), id -> new ArrayList<>())
                        .add(assignment.role());
            }
            roles.forEach((id, list) -> {
                if (tasks.containsKey(id)) {
                    tasks.get(id).add(new AgencyTask(measure, list, marks.of(id, measure.id())));
                }
            });
        }
        tasks.values().forEach(list -> list.sort(Comparator.comparingInt(AgencyTask::weight)));
        return tasks;
    }

    private int weight() {
        return RoleOrder.LEAD_FIRST.indexOf(roles.get(0));
    }
}
