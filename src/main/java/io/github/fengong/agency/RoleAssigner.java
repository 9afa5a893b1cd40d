package io.github.fengong.agency;

import io.github.fengong.model.Role;
import io.github.fengong.model.UnitColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gives each unit its role, once all groups of a string, or of the cells of a row, are known. */
final class RoleAssigner {

    /**
     * A unit with its role.
     *
     * @param cell the cell it stands in, from 0
     * @param unit the unit
     * @param role its role
     * @param words the words that give the role
     * @param assumed whether the words leave the role open
     */
    record Assigned(int cell, Item.Unit unit, Role role, String words, boolean assumed) {}

    private final List<Assigned> assigned = new ArrayList<>();
    private final boolean firstListedLeads;
    private boolean ruleApplied;
    /** Whether someone is said to lead. */
    private boolean lead;
    /** Whether someone acts 会同 others, and nobody is said to lead. */
    private boolean principal;
    /** Whether someone is said to be responsible. */
    private boolean responsible;

    RoleAssigner(boolean firstListedLeads) {
        this.firstListedLeads = firstListedLeads;
    }

    /** Returns whether the rule that the first listed leads has decided a role. */
    boolean ruleApplied() {
        return ruleApplied;
    }

    /**
     * Returns all units with their roles in the order of the text.
     *
     * @param cells for each cell its groups
     */
    List<Assigned> assign(List<List<Group>> cells) {
        lead = cells.stream().flatMap(List::stream).anyMatch(RoleAssigner::namesLead);
        Group coordinator = lead ? null : coordinatorOf(cells);
        lead |= coordinator != null;
        principal = !lead && cells.stream().flatMap(List::stream).anyMatch(group -> group.with > 0);
        List<Assigned> undecided = new ArrayList<>();
        responsible = cells.stream().flatMap(List::stream).anyMatch(group -> group.duty == Duty.RESPONSIBLE);
        boolean clauses =
                principal && cells.stream().flatMap(List::stream).anyMatch(group -> group.with > 0 && group.own);
        for (int cell = 0; cell < cells.size(); cell++) {
            for (Group group : cells.get(cell)) {
                if (group == coordinator) {
                    assigned.add(new Assigned(cell, group.units.get(0), Role.LEAD, group.words, true));
                } else if (group.with >= 0) {
                    assignPrincipals(cell, group);
                } else if (clauses && isOwnClause(group)) {
                    put(cell, group, group.units.size() == 1 ? Role.LEAD : Role.JOINT, assigned);
                } else if (isUndecided(group)) {
                    boolean weaker = lead || principal || responsible && group.duty == Duty.CARRY_OUT;
                    put(cell, group, Role.SUPPORTING, weaker ? assigned : undecided);
                } else {
                    put(cell, group, roleOf(group), assigned);
                }
            }
        }
        decide(undecided);
        assigned.sort(Comparator.comparingInt(Assigned::cell)
                .thenComparingInt(a -> a.unit().start()));
        return assigned;
    }

    private static boolean namesLead(Group group) {
        return group.duty == Duty.LEAD
                || columnOf(group) == UnitColumn.LEAD && group.duty == Duty.NONE
                || columnOf(group) == UnitColumn.LEAD && group.duty != Duty.SUPPORT;
    }

    /** The unit that 统筹 before others act; null where there is none. */
    private static Group coordinatorOf(List<List<Group>> cells) {
        List<Group> groups = cells.size() == 1 ? cells.get(0) : List.of();
        return groups.size() > 1 && coordinates(groups.get(0)) ? groups.get(0) : null;
    }

    private static boolean coordinates(Group group) {
        return group.units.size() == 1
                && group.duty == Duty.RESPONSIBLE
                && group.words.contains("统筹")
                && !group.words.contains("负责");
    }

    private static UnitColumn columnOf(Group group) {
        return group.label.column().orElse(UnitColumn.RESPONSIBLE);
    }

    private static boolean isUndecided(Group group) {
        boolean open = group.duty == Duty.NONE || group.duty == Duty.RESPONSIBLE || group.duty == Duty.CARRY_OUT;
        return open && columnOf(group) == UnitColumn.RESPONSIBLE;
    }

    /** 第一项由X负责，第二项由Y会同Z负责: each clause stands alone, X takes no part in what Y leads. */
    private static boolean isOwnClause(Group group) {
        return group.own && columnOf(group) == UnitColumn.RESPONSIBLE && group.duty == Duty.RESPONSIBLE;
    }

    /** X会同Y: X leads, Y supports; beside someone who 牵头 both support. */
    private void assignPrincipals(int cell, Group group) {
        String words = group.words.isEmpty() ? "会同" : group.words;
        Role principal = lead && group.duty != Duty.LEAD ? Role.SUPPORTING : Role.LEAD;
        for (int i = 0; i < group.units.size(); i++) {
            Role role = i < group.with ? principal : Role.SUPPORTING;
            assigned.add(new Assigned(cell, group.units.get(i), role, words, false));
        }
    }

    private void put(int cell, Group group, Role role, List<Assigned> list) {
        String words = group.words.isEmpty() ? group.label.text() : group.words;
        boolean open = isOpen(group, role);
        group.units.forEach(unit -> list.add(new Assigned(cell, unit, role, words, open)));
    }

    /**
     * Returns whether the words leave the role open: units without any words after others that are responsible, words that do not say who does
     * what, 落实 beside 负责, 按职责分工负责 in a column of leads, and words of which a comma tells whom they mean where there are several commas.
     */
    private boolean isOpen(Group group, Role role) {
        if (columnOf(group) == UnitColumn.LEAD) {
            return role == Role.JOINT;
        }
        if (columnOf(group) != UnitColumn.RESPONSIBLE || lead || principal) {
            return false;
        }
        if (group.cutByComma) {
            return true;
        }
        return switch (group.duty) {
            case NONE -> responsible && group.label.text().isEmpty();
            case RESPONSIBLE -> group.words.isEmpty();
            case CARRY_OUT -> responsible;
            default -> false;
        };
    }

    private static Role roleOf(Group group) {
        return switch (group.duty) {
            case LEAD -> Role.LEAD;
            case SUPPORT -> Role.SUPPORTING;
            case GUIDE -> Role.GUIDING;
            default ->
                switch (columnOf(group)) {
                    case LEAD -> group.duty == Duty.RESPONSIBLE && group.units.size() > 1 ? Role.JOINT : Role.LEAD;
                    case GUIDING -> Role.GUIDING;
                    default -> Role.SUPPORTING;
                };
        };
    }

    /** Nobody is said to lead: the first listed where the document says so, one alone, or all jointly. */
    private void decide(List<Assigned> undecided) {
        int first = firstListedLeads ? firstNamed(undecided) : -1;
        ruleApplied = first >= 0 && undecided.size() > 1;
        for (int i = 0; i < undecided.size(); i++) {
            Assigned each = undecided.get(i);
            Role role = first >= 0
                    ? (i == first ? Role.LEAD : Role.SUPPORTING)
                    : undecided.size() == 1 ? Role.LEAD : Role.JOINT;
            assigned.add(new Assigned(each.cell(), each.unit(), role, each.words(), each.assumed() && first < 0));
        }
    }

    private static int firstNamed(List<Assigned> units) {
        for (int i = 0; i < units.size(); i++) {
            if (!units.get(i).unit().collective()) {
                return i;
            }
        }
        return -1;
    }
}
