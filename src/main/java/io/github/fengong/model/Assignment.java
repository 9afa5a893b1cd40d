package io.github.fengong.model;

import java.util.Objects;
import java.util.Optional;

/**
 * One agency, or one collective unit, with its role in a measure.
 *
 * @param name the name as written, elided parts restored and white space removed, for example {@code 省工业和信息化厅}
 * @param agency the id of the {@link Agency}; empty until the agencies of the table are resolved
 * @param role what the agency has to do
 * @param collective whether the name stands for a class of bodies, for example {@code 各区县政府}
 * @param roleText the words that give the role, for example {@code 按职责分工负责}; empty where none do
 * @param span where the name, or the written part of it, stands in {@link Responsibility#text()}; empty where it is not written there
 */
public record Assignment(
        String name, String agency, Role role, boolean collective, String roleText, Optional<TextSpan> span) {

    public Assignment {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(roleText, "roleText");
        Objects.requireNonNull(span, "span");
    }

    /** Returns this assignment with the id of its agency. */
    public Assignment withAgency(String id) {
        return new Assignment(name, id, role, collective, roleText, span);
    }
}
