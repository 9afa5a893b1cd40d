package io.github.fengong.agency;

import io.github.fengong.model.Assignment;
import java.util.List;
import java.util.Objects;

/**
 * What a responsible-unit string was split into.
 *
 * @param assignments the units with their roles, in the order of the text
 * @param openEnded whether a list ends with 等, 等部门 and the like
 * @param notes what a reader should know
 * @param rulesAfter the rules that hold for the strings after this one
 */
public record SplitResult(
        List<Assignment> assignments, boolean openEnded, List<SplitNote> notes, DocumentRules rulesAfter) {

    public SplitResult {
        assignments = List.copyOf(assignments);
        notes = List.copyOf(notes);
        Objects.requireNonNull(rulesAfter, "rulesAfter");
    }
}
