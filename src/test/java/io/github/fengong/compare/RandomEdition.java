package io.github.fengong.compare;

import io.github.fengong.model.Assignment;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.Responsibility;
import io.github.fengong.model.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** A later edition made from a table by random edits, which knows where each of its rows came from. */
final class RandomEdition {

    /** What was done to a row. */
    enum Edit {
        NONE,
        DELETE,
        INSERT,
        SWAP,
        OTHER_SECTION,
        REWORD,
        UNITS
    }

    /** At most this share of the characters of a text is replaced, dropped or put in. */
    private static final double MOST_REWORDED = 0.3;

    /**
     * A row of the edition.
     *
     * @param origin the index of the row it came from, or -1 for a new row
     */
    record Row(Measure measure, int origin, Set<Edit> edits) {}

    private final Random random;
    private final MeasureTable base;
    private final List<Row> rows = new ArrayList<>();
    private final Set<Integer> deleted = new HashSet<>();
    private final String letters;
    private final List<String> clauses = new ArrayList<>();

    RandomEdition(MeasureTable base, long seed) {
        this.base = base;
        this.random = new Random(seed);
        StringBuilder all = new StringBuilder();
        for (int at = 0; at < base.measures().size(); at++) {
            Measure row = base.measures().get(at);
            rows.add(new Row(row, at, EnumSet.noneOf(Edit.class)));
            all.append(row.measure()).append(row.practice());
            clauses.addAll(List.of(row.practice().split("[，。；、]")));
        }
        letters = all.toString();
        int edits = 5 + random.nextInt(20);
        for (int n = 0; n < edits; n++) {
            edit();
        }
        if (random.nextBoolean()) {
            rows.replaceAll(row -> new Row(row.measure.withId(""), row.origin, row.edits));
        }
    }

    List<Row> rows() {
        return rows;
    }

    /** Returns the indices of the rows that were deleted. */
    Set<Integer> deleted() {
        return deleted;
    }

    MeasureTable table() {
        return Editions.with(base, rows.stream().map(Row::measure).toList());
    }

    private void edit() {
        int at = random.nextInt(rows.size());
        switch (Edit.values()[1 + random.nextInt(Edit.values().length - 1)]) {
            case DELETE -> delete(at);
            case INSERT -> insert(at);
            case SWAP -> swap(at);
            case OTHER_SECTION -> moveToOtherSection(at);
            case REWORD -> reword(at);
            default -> changeUnits(at);
        }
    }

    private void delete(int at) {
        Row row = rows.remove(at);
        if (row.origin >= 0) {
            deleted.add(row.origin);
        }
    }

    /** A new measure is made of clauses of several rows, so that it is on the same subjects. */
    private void insert(int at) {
        StringBuilder practice = new StringBuilder();
        for (int n = 3 + random.nextInt(4); n > 0; n--) {
            practice.append(clause()).append(n > 1 ? "，" : "。");
        }
        String measure = clause();
        measure = measure.substring(0, Math.min(measure.length(), 15));
        Measure row = Editions.reworded(rows.get(at).measure, id(measure, practice), measure, practice.toString());
        rows.add(at, new Row(row, -1, EnumSet.of(Edit.INSERT)));
    }

    private String clause() {
        return clauses.get(random.nextInt(clauses.size()));
    }

    private static String id(CharSequence measure, CharSequence practice) {
        return "m-" + Integer.toHexString((measure + "/" + practice).hashCode());
    }

    private void swap(int at) {
        int other = random.nextInt(rows.size());
        Row one = rows.get(at);
        Row two = rows.get(other);
        one.edits.add(Edit.SWAP);
        two.edits.add(Edit.SWAP);
        Collections.swap(rows, at, other);
        // each place keeps its section
        replace(at, Editions.inSection(two.measure, one.measure.section()));
        replace(other, Editions.inSection(one.measure, two.measure.section()));
    }

    private void moveToOtherSection(int at) {
        Row row = rows.remove(at);
        int to = random.nextInt(rows.size());
        row.edits.add(Edit.OTHER_SECTION);
        int section = rows.get(to).measure.section();
        rows.add(to, new Row(Editions.inSection(row.measure, section), row.origin, row.edits));
    }

    private void reword(int at) {
        Row row = rows.get(at);
        if (!row.edits.add(Edit.REWORD)) {
            return; // twice would be more than the share
        }
        String measure = reword(row.measure.measure());
        String practice = reword(row.measure.practice());
        replace(at, Editions.reworded(row.measure, id(measure, practice), measure, practice));
    }

    private String reword(String text) {
        StringBuilder words = new StringBuilder(text);
        int edits = (int) (random.nextDouble() * MOST_REWORDED * text.length());
        for (int n = 0; n < edits && !words.isEmpty(); n++) {
            int at = random.nextInt(words.length());
            switch (random.nextInt(3)) {
                case 0 -> words.setCharAt(at, letters.charAt(random.nextInt(letters.length())));
                case 1 -> words.deleteCharAt(at);
                default -> words.insert(at, letters.charAt(random.nextInt(letters.length())));
            }
        }
        return words.toString();
    }

    private void changeUnits(int at) {
        Row row = rows.get(at);
        row.edits.add(Edit.UNITS);
        Responsibility old = row.measure.responsibility();
        List<Assignment> assignments = new ArrayList<>(old.assignments());
        assignments.add(new Assignment("市档案局", "a-市档案局", Role.SUPPORTING, false, "配合", Optional.empty()));
        replace(
                at,
                row.measure.withResponsibility(
                        new Responsibility(old.text() + "市档案局配合。", old.cells(), assignments, old.openEnded())));
    }

    private void replace(int at, Measure measure) {
        Row row = rows.get(at);
        rows.set(at, new Row(measure, row.origin, row.edits));
    }
}
