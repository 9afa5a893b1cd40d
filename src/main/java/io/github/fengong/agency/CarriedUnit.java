package io.github.fengong.agency;

import io.github.fengong.model.Role;
import java.util.Objects;

/**
 * A unit that a document states once for all rows that follow, for example 以下均需各片区配合落实，不再列出.
 *
 * @param name the name as written
 * @param role its role in the later rows
 * @param collective whether the name stands for a class of bodies
 * @param roleText the words that give the role
 */
public record CarriedUnit(String name, Role role, boolean collective, String roleText) {

    public CarriedUnit {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(roleText, "roleText");
    }
}
