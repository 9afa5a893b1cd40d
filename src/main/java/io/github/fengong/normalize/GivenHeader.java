package io.github.fengong.normalize;

import io.github.fengong.model.RawCell;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the header of a table whose columns the user names, where its own words are not known. */
final class GivenHeader {

    private GivenHeader() {}

    /** Returns the first row with several cells where it has no number and no units in the columns that hold them, else no names. */
    static Header find(Grid grid, List<ColumnRole> columns, HeaderLexicon lexicon) {
        int first = IntStream.range(0, grid.rows())
                .filter(row -> grid.filled(row).size() >= 2)
                .findFirst()
                .orElse(0);
        return grid.rows() > 0 && namesColumns(grid, columns, first)
                ? new HeaderFinder(grid, lexicon).headerOf(first, first + 1)
                : new Header(first, first, Header.none(grid.columns()).columns());
    }

    private static boolean namesColumns(Grid grid, List<ColumnRole> columns, int row) {
        boolean telling =
                columns.contains(ColumnRole.SERIAL) || columns.stream().anyMatch(ColumnRole::holdsUnits);
        return telling
                && IntStream.range(0, columns.size())
                        .noneMatch(column -> holdsData(grid.at(row, column), grid, columns.get(column)));
    }

    private static boolean holdsData(Optional<RawCell> cell, Grid grid, ColumnRole role) {
        String text = cell.map(grid::labelled).orElse("");
        return role == ColumnRole.SERIAL && Ordinal.parseWhole(text).isPresent()
                || role.holdsUnits() && UnitWords.looksLikeUnits(text) && !text.endsWith("单位") && !text.endsWith("部门");
    }
}
