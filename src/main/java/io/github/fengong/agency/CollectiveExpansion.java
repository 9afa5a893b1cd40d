package io.github.fengong.agency;

import io.github.fengong.model.Assignment;
import io.github.fengong.model.Finding;
import io.github.fengong.model.FindingCode;
import io.github.fengong.model.Measure;
import io.github.fengong.model.Responsibility;
import io.github.fengong.model.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Puts beside a collective unit the real bodies it stands for, with the same role: beside 各区县政府 in a document of 汕头市 its seven governments.
 * The collective itself stays, and a body that the measure names anyway is not added again.
 */
final class CollectiveExpansion {

    private final Function<String, CollectiveBodies> bodies;
    private final Map<String, CollectiveBodies> expanded = new LinkedHashMap<>();

    /** Creates an expansion; the function returns the bodies behind a collective, none where they are not certain. */
    CollectiveExpansion(Function<String, CollectiveBodies> bodies) {
        this.bodies = bodies;
    }

    Measure expand(Measure measure) {
        Responsibility old = measure.responsibility();
        List<Assignment> assignments = new ArrayList<>();
        List<String> named = old.assignments().stream().map(Assignment::name).toList();
        for (Assignment assignment : old.assignments()) {
            assignments.add(assignment);
            if (assignment.collective()) {
                expanded.computeIfAbsent(assignment.name(), bodies).names().stream()
                        .filter(name -> !named.contains(name))
                        .map(name -> bodyOf(assignment, name))
                        .forEach(assignments::add);
            }
        }
        return measure.withResponsibility(new Responsibility(old.text(), old.cells(), assignments, old.openEnded()));
    }

    /** Returns a finding for each collective: what it was taken to mean, or that this is not certain. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        expanded.forEach((collective, found) -> {
            List<String> names = found.names();
            String message = names.isEmpty()
                    ? "“" + collective + "”所指的具体单位无法确定，未展开：" + found.reason()
                    : "“" + collective + "”按行政区划展开为" + names.size() + "个单位：" + String.join("、", names);
            findings.add(Finding.ofDocument(FindingCode.COLLECTIVE_EXPANDED, message, SourceLocation.UNKNOWN));
        });
        return findings;
    }

    private static Assignment bodyOf(Assignment collective, String name) {
        return new Assignment(name, "", collective.role(), false, collective.roleText(), Optional.empty());
    }
}
