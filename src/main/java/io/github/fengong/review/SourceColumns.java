package io.github.fengong.review;

import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.Provenance;
import io.github.fengong.model.RawCell;
import io.github.fengong.model.RawTable;
import io.github.fengong.model.SourceDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds for each column of the page the columns of the document that it was made of: those whose cells hold the same words, row after row.
 * So each value can be shown beside its cell, under the document's own head, and merged where the document merges.
 */
final class SourceColumns {

    /** So many rows of a table show well enough which column is which. */
    private static final int ROWS_LOOKED_AT = 200;

    /** A head is a few words; what is longer is a sentence that happens to stand above the column. */
    private static final int LONGEST_HEAD = 20;

    /** What an ordinal, a mark or a full stop adds to a value. */
    private static final int TRIMMINGS = 6;

    private static final int SAME = 4;
    private static final int SAME_HEAD = 2;

    private final List<ReviewColumn> columns;
    private final List<RawCell[][]> grids = new ArrayList<>();
    private final Map<Integer, List<Measure>> rows = new HashMap<>();

    private final Map<Integer, Integer> firstRows = new HashMap<>();

    /** By the number of the table and the column of the page: columns of the document. */
    private final Map<Integer, List<Set<Integer>>> found = new HashMap<>();

    SourceColumns(SourceDocument document, MeasureTable table, List<ReviewColumn> columns) {
        this.columns = columns;
        for (RawTable raw : document.tables()) {
            grids.add(raw.grid());
        }
        for (Measure measure : table.measures()) {
            if (row(measure).isPresent()) {
                rows.computeIfAbsent(tableOf(measure), number -> new ArrayList<>())
                        .add(measure);
            }
        }
        rows.forEach((number, measures) -> {
            firstRows.put(number, firstRow(measures));
            found.put(number, find(number, measures));
        });
    }

    /** Returns the cells of the document that a value was made of; none where no row of a table is known. */
    List<RawCell> cells(Measure measure, int column) {
        return row(measure)
                .map(row -> cells(row, found.get(tableOf(measure)).get(column)))
                .orElse(List.of());
    }

    /** Returns the cells of the row that went into no column of the page, for example a title beside the table. */
    List<RawCell> others(Measure measure) {
        if (row(measure).isEmpty()) {
            return List.of();
        }
        Set<RawCell> others = new LinkedHashSet<>(Arrays.asList(row(measure).get()));
        others.remove(null);
        for (int column = 0; column < columns.size(); column++) {
            others.removeAll(cells(measure, column));
        }
        others.removeIf(cell -> cell.text().isBlank());
        return List.copyOf(others);
    }

    /** Returns what stands at the head of a cell's column. */
    String head(Measure measure, RawCell cell) {
        return head(tableOf(measure), cell.column()).orElse("第" + (cell.column() + 1) + "列");
    }

    /** Returns the document's own head of a column of the page, where most rows have the same. */
    Optional<String> head(int column) {
        Map<String, Integer> heads = new HashMap<>();
        rows.forEach((number, measures) -> {
            Set<Integer> sources = found.get(number).get(column);
            if (sources.size() == 1) {
                head(number, sources.iterator().next())
                        .filter(head -> head.length() <= LONGEST_HEAD)
                        .ifPresent(head -> heads.merge(head, measures.size(), Integer::sum));
            }
        });
        int all = rows.values().stream().mapToInt(List::size).sum();
        return heads.entrySet().stream()
                .filter(head -> 2 * head.getValue() > all)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Tells whether the document has one cell for a value and the one in the row above. */
    boolean isMerged(Measure above, Measure measure, int column) {
        ReviewColumn shown = columns.get(column);
        if (!shown.text().apply(above).equals(shown.text().apply(measure))) {
            return false;
        }
        if (tableOf(above) == tableOf(measure) && !cells(measure, column).isEmpty()) {
            return cells(measure, column).equals(cells(above, column));
        }
        return shown.provenance().apply(measure) == Provenance.MERGED;
    }

    private static int tableOf(Measure measure) {
        return measure.location().table().orElse(0) - 1;
    }

    private Optional<RawCell[]> row(Measure measure) {
        int table = tableOf(measure);
        int row = measure.location().row().orElse(0) - 1;
        boolean known = table >= 0 && table < grids.size() && row >= 0 && row < grids.get(table).length;
        return known ? Optional.of(grids.get(table)[row]) : Optional.empty();
    }

    private static List<RawCell> cells(RawCell[] row, Set<Integer> sources) {
        return sources.stream()
                .map(source -> row[source])
                .filter(cell -> cell != null)
                .distinct()
                .toList();
    }

    private static int firstRow(List<Measure> measures) {
        return measures.stream()
                .mapToInt(measure -> measure.location().row().orElse(1) - 1)
                .min()
                .orElse(0);
    }

    /** The lowest cell above the rows of the table that does not run over all of its columns. */
    private Optional<String> head(int table, int column) {
        RawCell[][] grid = grids.get(table);
        int first = firstRows.get(table);
        return IntStream.iterate(first - 1, row -> row >= 0, row -> row - 1)
                .mapToObj(row -> grid[row][column])
                .filter(cell -> cell != null
                        && cell.columnSpan() < grid[0].length
                        && !cell.text().isBlank())
                .map(cell -> fold(cell.text()))
                .findFirst();
    }

    private List<Set<Integer>> find(int table, List<Measure> measures) {
        List<Measure> looked = measures.subList(0, Math.min(ROWS_LOOKED_AT, measures.size()));
        List<Set<Integer>> sources = new ArrayList<>();
        for (ReviewColumn column : columns) {
            Map<String, int[]> scores = new HashMap<>();
            for (Measure measure : looked) {
                RawCell[] row = row(measure).get();
                column.parts().apply(measure).forEach((head, text) -> {
                    int[] score = scores.computeIfAbsent(head, key -> new int[grids.get(table)[0].length]);
                    addLikeness(score, row, fold(text));
                });
            }
            sources.add(best(table, scores));
        }
        return sources;
    }

    private static void addLikeness(int[] score, RawCell[] row, String text) {
        for (int at = 0; at < row.length; at++) {
            if (row[at] != null && row[at].column() == at) {
                score[at] += Math.max(
                        likeness(fold(row[at].text()), text),
                        row[at].label()
                                .map(label -> likeness(fold(label), text))
                                .orElse(0));
            }
        }
    }

    private static int likeness(String cell, String value) {
        if (cell.isEmpty() || value.isEmpty()) {
            return 0;
        }
        if (cell.equals(value)) {
            return SAME;
        }
        int shorter = Math.min(cell.length(), value.length());
        int longer = Math.max(cell.length(), value.length());
        boolean near = longer - shorter <= TRIMMINGS || 2 * shorter >= longer;
        return near && (cell.contains(value) || value.contains(cell)) ? 1 : 0;
    }

    /** For each head the column that is most like it; a column under that very head is preferred. */
    private Set<Integer> best(int table, Map<String, int[]> scores) {
        Set<Integer> best = new TreeSet<>();
        scores.forEach((head, score) -> {
            for (int at = 0; at < score.length; at++) {
                boolean same = !head.isEmpty()
                        && head(table, at).filter(fold(head)::equals).isPresent();
                score[at] = same ? SAME_HEAD * (score[at] + 1) : score[at];
            }
            IntStream.range(0, score.length)
                    .boxed()
                    .max(Comparator.<Integer>comparingInt(at -> score[at]).thenComparing(Comparator.reverseOrder()))
                    .filter(at -> score[at] > 0)
                    .ifPresent(best::add);
        });
        return best;
    }

    private static String fold(String text) {
        return text.replaceAll("[\\s\\u00a0\\u3000]+", "");
    }
}
