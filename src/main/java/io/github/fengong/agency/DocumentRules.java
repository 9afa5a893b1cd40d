package io.github.fengong.agency;

import java.util.ArrayList;
import java.util.List;

/**
 * What a document has stated so far for all units that follow.
 *
 * @param firstListedLeads whether the unit listed first leads (列第一位者为牵头单位，下同)
 * @param carriedUnits units that take part in every later row (以下均需各片区配合落实，不再列出)
 */
public record DocumentRules(boolean firstListedLeads, List<CarriedUnit> carriedUnits) {

    /** A document that states no rule. */
    public static final DocumentRules NONE = new DocumentRules(false, List.of());

    public DocumentRules {
        carriedUnits = List.copyOf(carriedUnits);
    }

    /** Returns these rules with the further rules that hold from here on. */
    public DocumentRules and(DocumentRules further) {
        List<CarriedUnit> units = new ArrayList<>(carriedUnits);
        further.carriedUnits.stream().filter(unit -> !units.contains(unit)).forEach(units::add);
        return new DocumentRules(firstListedLeads || further.firstListedLeads, units);
    }
}
