package io.github.fengong.agency.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The divisions that were given up for others: 孟津县 and 吉利区, which became 孟津区 of 洛阳市 in 2021. */
final class DivisionHistory {

    /** Stands in a code for the number that a former county had below its city, so that it can be told from those of today. */
    private static final String FORMER = "00";

    private static final int CELLS = 5;

    private final List<Change> changes;

    private DivisionHistory(List<Change> changes) {
        this.changes = List.copyOf(changes);
    }

    /** Reads the changes: year, code and name of the division above, names given up, names that took their place. */
    static DivisionHistory parse(List<String> lines, DivisionTable table) {
        List<Change> changes = new ArrayList<>(lines.size());
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            Division above = cells.length == CELLS ? table.ofCode(cells[1]).orElse(null) : null;
            if (above == null) {
                throw new IllegalStateException(
                        "former-divisions.tsv: expected year, code and name of the division above,"
                                + " old and new names between tabs but found " + line);
            }
            changes.add(new Change(Integer.parseInt(cells[0]), above, former(cells[3], above), names(cells[4])));
        }
        return new DivisionHistory(changes);
    }

    /** Returns all former divisions, also those whose name another division has today. */
    List<Division> former() {
        List<Division> former = new ArrayList<>(changes.size() * 2);
        for (Change change : changes) {
            former.addAll(change.old);
        }
        return former;
    }

    /**
     * Returns the divisions of a year.
     *
     * @param today the divisions of a region as they are today
     * @param year the year
     * @return empty where a change fell into that year, so that it depends on the day
     */
    Optional<List<Division>> inYear(List<Division> today, Division region, int year) {
        List<Division> divisions = new ArrayList<>(today);
        for (int i = changes.size() - 1; i >= 0; i--) {
            Change change = changes.get(i);
            if (change.year < year || !change.touches(today, region)) {
                continue;
            }
            if (change.year == year) {
                return Optional.empty();
            }
            change.undo(divisions);
        }
        return Optional.of(List.copyOf(divisions));
    }

    private static List<String> names(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
    }

    private static List<Division> former(String cell, Division above) {
        List<Division> former = new ArrayList<>(2);
        for (String name : names(cell)) {
            former.add(new Division(above.code() + FORMER, name, kind(name, above), Optional.of(above)));
        }
        return former;
    }

    private static DivisionKind kind(String name, Division above) {
        if (above.kind() == DivisionKind.PROVINCE) {
            return DivisionKind.CITY;
        }
        return switch (name.charAt(name.length() - 1)) {
            case '区' -> DivisionKind.DISTRICT;
            case '市' -> DivisionKind.COUNTY_CITY;
            default -> DivisionKind.COUNTY;
        };
    }

    /** One change: what was given up and what took its place. */
    private record Change(int year, Division above, List<Division> old, List<String> young) {

        /** A change counts where the list is one of the divisions it changed: of cities or of counties. */
        boolean touches(List<Division> today, Division region) {
            return above.isWithin(region) && today.stream().anyMatch(this::isSister);
        }

        private boolean isSister(Division division) {
            return division.parent().equals(Optional.of(above));
        }

        /** A division that was kept with other borders is that of today. */
        void undo(List<Division> divisions) {
            Map<String, Division> gone = new HashMap<>();
            int place = divisions.size();
            for (int i = divisions.size() - 1; i >= 0; i--) {
                Division division = divisions.get(i);
                if (isSister(division) && young.contains(division.name())) {
                    gone.put(division.name(), divisions.remove(i));
                    place = i;
                }
            }
            for (Division former : old) {
                divisions.add(place, gone.getOrDefault(former.name(), former));
                place++;
            }
        }
    }
}
