package io.github.fengong.export;

import io.github.fengong.model.Role;
import java.util.List;

/** The order in which readers expect roles: who leads first, then who answers too, then who helps. */
final class RoleOrder {

    static final List<Role> LEAD_FIRST = List.of(Role.LEAD, Role.JOINT, Role.SUPPORTING, Role.GUIDING);

    private RoleOrder() {}
}
