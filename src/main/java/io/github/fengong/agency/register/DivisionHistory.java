package io.github.fengong.agency.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The divisions that were given up for others: 孟津县 and 吉利区, which became 孟津区 of 洛阳市 in 2021. */
final class DivisionHistory {

    /** Stands in a code for the number that a former county had below its city, so that it can be told from those of today. */
    private static final String FORMER = "00";

    private final List<Change> changes;

    private DivisionHistory(List<Change> changes) {
        this.changes = List.copyOf(changes);
    }

    /** Reads the changes; the divisions above are looked up among those of today. */
    static DivisionHistory parse(List<String> lines, Divisions today) {
        List<Change> changes = new ArrayList<>(lines.size());
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 4 || today.find(cells[1]).size() != 1) {
                throw new IllegalStateException(
                        "former-divisions.tsv: expected year, division above, old and new names between tabs but found "
                                + line);
            }
            Division above = today.find(cells[1]).get(0);
            List<Division> old = names(cells[2]).stream()
                    .map(name -> former(name, above, today))
                    .toList();
            changes.add(new Change(Integer.parseInt(cells[0]), above, old, names(cells[3])));
        }
        return new DivisionHistory(changes);
    }

    /** Returns all former divisions, also those whose name another division has today. */
    List<Division> former() {
        return changes.stream().flatMap(change -> change.old.stream()).toList();
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

    /** A division that was kept with other borders is that of today. */
    private static Division former(String name, Division above, Divisions today) {
        return today.children(above).stream()
                .filter(division -> division.name().equals(name))
                .findFirst()
                .orElseGet(() -> new Division(above.code() + FORMER, name, kind(name, above), Optional.of(above)));
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

        void undo(List<Division> divisions) {
            int place = divisions.size();
            for (int i = divisions.size() - 1; i >= 0; i--) {
                Division division = divisions.get(i);
                if (isSister(division) && young.contains(division.name())) {
                    divisions.remove(i);
                    place = i;
                }
            }
            divisions.addAll(place, old);
        }
    }
}
