package io.github.fengong.app;

import io.github.fengong.agency.RegisterDirectory;
import io.github.fengong.agency.register.AgencyRegister;
import io.github.fengong.agency.register.RegionContext;
import io.github.fengong.compare.AgencyIdentity;
import io.github.fengong.model.Agency;
import io.github.fengong.model.AgencyRelation;
import io.github.fengong.model.MeasureTable;
import java.util.List;
import java.util.stream.Stream;

/** Tells the comparison what the register knows: which names stand for one body, and which body took over from which. */
final class RegisterIdentity {

    /**
     * Where the table does not tell its region, 市环保局 and 市生态环境局 still are bodies of one city, whichever. So they are looked up in
     * some city, in a county and in a district of it.
     */
    private static final List<RegionContext> SOME_REGIONS =
            Stream.of("汕头市", "汕头市南澳县", "汕头市金平区").map(RegionContext::of).toList();

    private RegisterIdentity() {}

    /** Returns the identity of agencies in the region of the table. */
    static AgencyIdentity of(RegisterDirectory directory, MeasureTable table) {
        RegionContext context = directory.contextOf(
                table, table.agencies().stream().map(Agency::name).toList());
        AgencyIdentity identity = in(context, directory.register());
        if (context.city().isEmpty()) {
            for (RegionContext region : SOME_REGIONS) {
                identity = identity.or(in(region, directory.register()));
            }
        }
        return AgencyIdentity.BY_NAME.or(identity);
    }

    private static AgencyIdentity in(RegionContext context, AgencyRegister register) {
        return (before, after) -> relate(register, before, after, context);
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
