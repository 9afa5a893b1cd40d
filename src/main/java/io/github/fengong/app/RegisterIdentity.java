package io.github.fengong.app;

import io.github.fengong.agency.RegisterDirectory;
import io.github.fengong.agency.register.AgencyRegister;
import io.github.fengong.agency.register.RegionContext;
import io.github.fengong.compare.AgencyIdentity;
import io.github.fengong.model.Agency;
import io.github.fengong.model.AgencyRelation;
import io.github.fengong.model.MeasureTable;

/** Tells the comparison what the register knows: which names stand for one body, and which body took over from which. */
final class RegisterIdentity {

    private RegisterIdentity() {}

    /** Returns the identity of agencies in the region of the table. */
    static AgencyIdentity of(RegisterDirectory directory, MeasureTable table) {
        RegionContext context = directory.contextOf(
                table, table.agencies().stream().map(Agency::name).toList());
        return AgencyIdentity.BY_NAME.or((before, after) -> relate(directory.register(), before, after, context));
    }

    private static AgencyRelation relate(AgencyRegister register, Agency before, Agency after, RegionContext context) {
        if (before.collective() || after.collective()) {
            return AgencyRelation.DIFFERENT;
        }
        if (register.isSameBody(before.name(), after.name(), context)) {
            return AgencyRelation.SAME;
        }
        return register.isSameBodyOrSuccessor(before.name(), after.name(), context)
                ? AgencyRelation.SUCCESSOR
                : AgencyRelation.DIFFERENT;
    }
}
