package io.github.fengong.agency;

import io.github.fengong.agency.register.AgencyRegister;
import io.github.fengong.agency.register.Division;
import io.github.fengong.agency.register.RegionContext;
import io.github.fengong.agency.register.ResolvedAgency;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Knows the agencies of the register, in the region that the document or the user names.
 *
 * @param register the register
 * @param region the region that the user names; empty to find it in each document
 */
public record RegisterDirectory(AgencyRegister register, Optional<Division> region) implements AgencyDirectory {

    public RegisterDirectory {
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(region, "region");
    }

    @Override
    public AgencyResolver resolverFor(MeasureTable table, List<String> names) {
        RegionContext context = contextOf(table, names);
        AgencyResolver plain = new PlainDirectory().resolverFor(table, names);
        Map<String, ResolvedAgency> agencies = register.resolveAll(names, context);
        return (name, collective) -> {
            Optional<ResolvedAgency> resolved = collective ? Optional.empty() : Optional.ofNullable(agencies.get(name));
            return resolved.map(agency -> identity(
                            agency, plain.identify(agency.spellingKey(), false).key()))
                    .orElseGet(() -> unknown(plain.identify(name, collective).key(), collective));
        };
    }

    @Override
    public CollectiveBodies expand(String collective, MeasureTable table, List<String> names) {
        RegionContext context = contextOf(table, names);
        List<String> bodies = register.expandCollective(collective, context).stream()
                .map(ResolvedAgency::name)
                .toList();
        return new CollectiveBodies(bodies, register.whyNotExpanded(collective, context));
    }

    /** Returns the region of a table: what the user names, otherwise what its title, agencies and notes say. */
    public RegionContext contextOf(MeasureTable table, List<String> names) {
        List<String> notes = new ArrayList<>();
        table.notes().forEach(note -> notes.add(note.text()));
        table.sections().stream().map(Section::title).forEach(notes::add);
        notes.add(table.source().file());
        RegionContext found = register.regionFinder().find(table.title(), names, notes, table.metadata());
        return region.map(RegionContext::of)
                .map(context -> found.year().map(context::inYear).orElse(context))
                .orElse(found);
    }

    private static AgencyIdentity identity(ResolvedAgency agency, String ownKey) {
        return new AgencyIdentity(
                agency.key().orElse(ownKey), agency.officialName(), agency.level(), agency.region(), agency.isListed());
    }

    /** A collective stands for many bodies, none of which the register has to know. */
    private static AgencyIdentity unknown(String key, boolean collective) {
        return new AgencyIdentity(key, Optional.empty(), Optional.empty(), Optional.empty(), collective);
    }
}
