package io.github.fengong.normalize;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The header rows of a task table.
 *
 * @param firstRow the first header row
 * @param dataRow the row after the last header row
 * @param columns what the header says of each column
 */
record Header(int firstRow, int dataRow, List<HeaderColumn> columns) {

    /** The least weight of header words that makes a row a header: a number and a task, or a column of units. */
    private static final int LEAST_WEIGHT = 3;

    Header {
        columns = List.copyOf(columns);
    }

    /** Returns a header without names, before the first row, for a table that has none. */
    static Header none(int columns) {
        return new Header(
                0,
                0,
                IntStream.range(0, columns)
                        .mapToObj(column -> new HeaderColumn("", "", java.util.Optional.empty()))
                        .toList());
    }

    /** Tells whether enough known words stand in it to be a header at all. */
    boolean isHeader() {
        List<String> names = columns.stream()
                .map(HeaderColumn::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        long known = columns.stream()
                .filter(column -> column.word().isPresent())
                .map(HeaderColumn::name)
                .distinct()
                .count();
        return known >= 2 && known * 2 >= names.size() && weight() >= LEAST_WEIGHT;
    }

    /** Tells whether it is the header of a table of tasks and units. */
    boolean namesUnitsAndTasks() {
        boolean units = columns.stream()
                .anyMatch(column ->
                        column.word().filter(word -> word.kind().namesUnits()).isPresent());
        boolean unitsAlone = columns.stream().anyMatch(column -> column.is(HeaderKind.RESPONSIBLE_ALONE));
        return units && columns.stream().anyMatch(Header::mayHoldText) || unitsAlone && namesStrongTask();
    }

    /** Tells whether it is the header of a table of tasks without units: a task, and what or when. */
    boolean namesTasks() {
        return namesStrongTask()
                && columns.stream()
                        .anyMatch(column -> column.is(HeaderKind.CONTENT)
                                || column.is(HeaderKind.DETAIL)
                                || column.is(HeaderKind.DEADLINE));
    }

    /** Tells whether both name the same columns. */
    boolean sameNames(Header other) {
        return columns.stream()
                .map(HeaderColumn::name)
                .toList()
                .equals(other.columns.stream().map(HeaderColumn::name).toList());
    }

    /** Returns the names for a message: {@code 序号 | 任务 | 责任单位}. */
    String describe() {
        return columns.stream()
                .map(HeaderColumn::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(" | "));
    }

    private int weight() {
        return columns.stream()
                .filter(column -> column.word().isPresent())
                .collect(Collectors.toMap(
                        HeaderColumn::name, column -> column.word().get().weight(), Math::max))
                .values()
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private boolean namesStrongTask() {
        return columns.stream()
                .anyMatch(column -> column.word()
                        .filter(word -> word.weight() >= 2
                                && (word.kind() == HeaderKind.TASK
                                        || word.kind() == HeaderKind.PROBLEM
                                        || word.kind() == HeaderKind.DETAIL))
                        .isPresent());
    }

    private static boolean mayHoldText(HeaderColumn column) {
        return column.word()
                .map(word -> word.kind().namesText() || word.kind() == HeaderKind.CATEGORY)
                .orElse(true);
    }
}
