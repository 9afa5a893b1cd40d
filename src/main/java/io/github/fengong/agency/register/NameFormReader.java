package io.github.fengong.agency.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the forms of the resource {@code agencies.csv}; its head says what the columns hold. */
final class NameFormReader {

    private static final String HEADER = "line,levels,official,names,from,to,successor,regions";

    private static final int COLUMNS = 8;

    private NameFormReader() {}

    static List<NameForm> read(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new IllegalArgumentException(
                    "expected the header " + HEADER + " but found " + (lines.isEmpty() ? "nothing" : lines.get(0)));
        }
        List<NameForm> forms = new ArrayList<>(lines.size());
        Map<String, Set<Tier>> tiers = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            forms.add(form(lines.get(i), tiers));
        }
        return forms;
    }

    private static NameForm form(String line, Map<String, Set<Tier>> tiers) {
        List<String> cells = split(line, ',');
        if (cells.size() != COLUMNS) {
            throw new IllegalArgumentException(
                    "expected " + COLUMNS + " cells but found " + cells.size() + " in " + line);
        }
        if (cells.get(2).isEmpty() && cells.get(3).isEmpty()) {
            throw new IllegalArgumentException("expected an official name or other names but found none in " + line);
        }
        List<String> onlyIn = new ArrayList<>(0);
        List<String> notIn = new ArrayList<>(0);
        for (String region : words(cells.get(7))) {
            if (region.charAt(0) == '-') {
                notIn.add(region.substring(1));
            } else {
                onlyIn.add(region);
            }
        }
        return new NameForm(
                cells.get(0),
                tiers.computeIfAbsent(cells.get(1), Tier::parse),
                cells.get(2),
                words(cells.get(3)),
                cells.get(4).isEmpty() && cells.get(5).isEmpty()
                        ? Validity.UNLIMITED
                        : new Validity(year(cells.get(4)), year(cells.get(5))),
                words(cells.get(6)),
                onlyIn,
                notIn);
    }

    private static Optional<Integer> year(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(cell));
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : split(cell, ' ');
    }

    /** Splits without regular expressions, whose classes need not be loaded at every start. */
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>(COLUMNS);
        int start = 0;
        for (int i = text.indexOf(separator); i >= 0; i = text.indexOf(separator, start)) {
            parts.add(text.substring(start, i));
            start = i + 1;
        }
        parts.add(text.substring(start));
        return parts;
    }
}
