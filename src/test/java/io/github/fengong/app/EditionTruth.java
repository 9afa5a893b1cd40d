package io.github.fengong.app;

import io.github.fengong.model.Assignment;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureField;
import io.github.fengong.model.RowChange;
import io.github.fengong.model.RowPair;
import io.github.fengong.model.TableDiff;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What changed between two editions as a person wrote it down, a line each; rows are counted from 1 in each edition.
 *
 * <ul>
 *   <li>{@code CHANGED 4 5 extra,practice}: the fields that differ, by the alphabet; behind them units that came and went, {@code +市医保局/SUPPORTING}
 *   <li>{@code ADDED - 3}, {@code REMOVED 3|6 -}, {@code MOVED 5 10}: what else happened to a row; {@code 3|6} is either of two like rows
 *   <li>{@code MOVED *}: the order is another one, and it is left open which rows moved
 *   <li>{@code MATCH 3 7}, {@code MATCH-ALL}: the rows are the same measure, whatever changed in them; of all rows
 *   <li>{@code CHANGED-ANY section}: in any row only that field may differ
 *   <li>{@code ROLES-SAME 6 6}: words may differ, but no unit
 *   <li>{@code RENAMED 旧名 新名}: a body has another name; all that are renamed are listed
 *   <li>{@code SECTIONS}: some section is new, gone or has another heading
 * </ul>
 */
final class EditionTruth {

    private final List<String> problems = new ArrayList<>();
    private final List<String> lines;
    private final TableDiff diff;

    private EditionTruth(List<String> lines, TableDiff diff) {
        this.lines = lines;
        this.diff = diff;
    }

    /** Returns what a comparison has got wrong, a line each. */
    static List<String> findProblems(List<String> lines, TableDiff diff) {
        EditionTruth truth = new EditionTruth(
                lines.stream().filter(line -> !line.startsWith("#")).toList(), diff);
        truth.check();
        return truth.problems;
    }

    private void check() {
        List<String> found =
                new ArrayList<>(diff.changes().stream().map(this::describe).toList());
        for (String line : lines) {
            checkLine(line, found);
        }
        found.removeIf(this::isTolerated);
        found.forEach(line -> problems.add("not expected: " + line));
        checkRenames();
    }

    private void checkLine(String line, List<String> found) {
        String[] words = line.split(" ", 4);
        switch (words[0]) {
            case "MATCH" -> checkMatch(number(words[1]), number(words[2]));
            case "MATCH-ALL" -> {
                for (int row = 1; row <= diff.after().measures().size(); row++) {
                    checkMatch(row, row);
                }
            }
            case "SECTIONS" -> {
                if (diff.sections().isEmpty()) {
                    problems.add("no section changed");
                }
            }
            case "CHANGED", "ADDED", "REMOVED", "MOVED" -> {
                if (!line.equals("MOVED *") && found.removeIf(change -> matches(line, change))) {
                    return;
                }
                if (!line.equals("MOVED *")) {
                    problems.add("missing: " + line);
                }
            }
            default -> {}
        }
    }

    private boolean isTolerated(String change) {
        String[] words = change.split(" ", 4);
        return lines.stream()
                .anyMatch(line -> line.equals("MOVED *") && words[0].equals("MOVED")
                        || line.startsWith("CHANGED-ANY ")
                                && words[0].equals("CHANGED")
                                && words[3].equals(line.substring("CHANGED-ANY ".length()))
                        || line.equals("ROLES-SAME " + words[1] + " " + words[2])
                                && change.endsWith(" responsibility"));
    }

    private static boolean matches(String expected, String found) {
        String[] wanted = expected.split(" ");
        String[] got = found.split(" ");
        boolean sameRow = wanted[0].equals(got[0])
                && List.of(wanted[1].split("\\|")).contains(got[1])
                && List.of(wanted[2].split("\\|")).contains(got[2]);
        return sameRow
                && new TreeSet<>(List.of(wanted).subList(3, wanted.length))
                        .equals(new TreeSet<>(List.of(got).subList(3, got.length)));
    }

    private String describe(RowChange change) {
        String line = change.kind() + " "
                + change.before()
                        .map(row -> place(diff.before().measures(), row))
                        .orElse("-") + " "
                + change.after().map(row -> place(diff.after().measures(), row)).orElse("-");
        if (change.changedFields().isEmpty()) {
            return line;
        }
        String fields =
                change.changedFields().stream().map(MeasureField::key).sorted().collect(Collectors.joining(","));
        String units = Stream.concat(
                        change.assignments().added().stream().map(unit -> " +" + describe(unit)),
                        change.assignments().removed().stream().map(unit -> " -" + describe(unit)))
                .collect(Collectors.joining());
        return line + " " + fields + units;
    }

    private static String describe(Assignment unit) {
        return unit.name() + "/" + unit.role();
    }

    /** By identity: like rows are told apart. */
    private static String place(List<Measure> rows, Measure row) {
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at) == row) {
                return String.valueOf(at + 1);
            }
        }
        throw new IllegalArgumentException("row must be of the table but is " + row);
    }

    private void checkMatch(int before, int after) {
        Map<String, String> pairs = new LinkedHashMap<>();
        Stream.concat(diff.unchanged().stream(), diff.changes().stream().flatMap(change -> change.pair().stream()))
                .forEach(pair -> pairs.put(place(diff.before().measures(), pair.before()), newPlace(pair)));
        String found = pairs.getOrDefault(String.valueOf(before), "none");
        if (!found.equals(String.valueOf(after))) {
            problems.add("row " + before + " should be row " + after + " but is " + found);
        }
    }

    private String newPlace(RowPair pair) {
        return place(diff.after().measures(), pair.after());
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }

    private void checkRenames() {
        TreeSet<String> wanted = lines.stream()
                .filter(line -> line.startsWith("RENAMED "))
                .map(line -> line.substring("RENAMED ".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> found = diff.renames().stream()
                .map(rename -> rename.before() + " " + rename.after())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!wanted.equals(found)) {
            problems.add("renamed should be " + wanted + " but is " + found);
        }
    }
}
