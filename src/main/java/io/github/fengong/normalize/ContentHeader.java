package io.github.fengong.normalize;

import io.github.fengong.model.RawCell;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells a task table whose header words are not known, or that has no header, by its cells: a column of texts and one of units. */
final class ContentHeader {

    private static final int LEAST_ROWS = 2;

    /** Tasks are longer on average; names and figures are shorter. */
    private static final double LEAST_TASK_LENGTH = 8;

    private static final int LONGEST_NAME = 12;

    /** Heads of units and names of units end alike; 各单位 and 有关部门 are units. */
    private static final Pattern UNIT_HEAD = Pattern.compile("[^各有相、，\\s]{1,6}(?:单位|部门|机构|主体|处室|科室)");

    private ContentHeader() {}

    /** Returns the header of the table, or one without names, where its cells are those of a task table. */
    static Optional<Header> find(Grid grid, HeaderLexicon lexicon) {
        int first = firstFullRow(grid);
        boolean named = first + 1 < grid.rows() && isHeaderLike(grid, first);
        int dataRow = named ? first + 1 : first;
        List<Integer> rows = IntStream.range(dataRow, grid.rows())
                .filter(row -> grid.filled(row).size() >= 2)
                .boxed()
                .toList();
        if (rows.size() < LEAST_ROWS || !holdsTasksAndUnits(grid, rows)) {
            return Optional.empty();
        }
        return Optional.of(
                named
                        ? new HeaderFinder(grid, lexicon).headerOf(first, dataRow)
                        : new Header(first, first, Header.none(grid.columns()).columns()));
    }

    private static boolean holdsTasksAndUnits(Grid grid, List<Integer> rows) {
        List<ColumnContent> contents = IntStream.range(0, grid.columns())
                .mapToObj(column -> ColumnContent.of(grid, rows, column))
                .toList();
        return contents.stream().anyMatch(content -> content.holdsUnits() && content.filled() * 2 >= content.groups())
                && contents.stream()
                        .anyMatch(content -> !content.holdsUnits() && content.length() >= LEAST_TASK_LENGTH);
    }

    private static int firstFullRow(Grid grid) {
        return IntStream.range(0, grid.rows())
                .filter(row -> grid.filled(row).size() >= 2)
                .findFirst()
                .orElse(0);
    }

    private static boolean isHeaderLike(Grid grid, int row) {
        List<RawCell> filled = grid.filled(row);
        return filled.size() * 3 >= grid.columns() * 2
                && filled.stream()
                        .allMatch(cell -> CellText.fold(grid.text(cell)).length() <= LONGEST_NAME
                                && Ordinal.parseWhole(grid.text(cell)).isEmpty()
                                && (!UnitWords.looksLikeUnits(grid.text(cell))
                                        || UNIT_HEAD.matcher(grid.text(cell)).matches()));
    }
}
