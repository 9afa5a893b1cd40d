package io.github.fengong.normalize;

import io.github.fengong.model.RawCell;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the header of a table: one to three rows of header words, with spans, below title rows. */
final class HeaderFinder {

    private static final Set<String> ANY_BODY = Set.of("单位", "部门", "单位名称", "部门名称", "名称", "处室", "科室");

    /** Titles, notes and dates above a header take fewer rows than this in every table seen. */
    private static final int DEEPEST_START = 40;

    private static final int MOST_ROWS = 3;

    /** A header cell is a name, not a sentence. */
    private static final int LONGEST_NAME = 24;

    private final Grid grid;
    private final HeaderLexicon lexicon;

    HeaderFinder(Grid grid, HeaderLexicon lexicon) {
        this.grid = grid;
        this.lexicon = lexicon;
    }

    /** Returns the first header of the table. */
    Optional<Header> findFirst() {
        return IntStream.range(0, Math.min(grid.rows(), DEEPEST_START))
                .mapToObj(this::headerAt)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Returns the header that begins at the row. */
    Optional<Header> headerAt(int row) {
        List<RawCell> filled = grid.filled(row);
        if (filled.size() < 2 || !filled.stream().allMatch(this::mayBeName)) {
            return Optional.empty();
        }
        int end = row + 1;
        while (end < grid.rows() && end - row < MOST_ROWS && continuesHeader(end, row)) {
            end++;
        }
        Header header = headerOf(row, end);
        return header.isHeader() && givesName(row, header) ? Optional.of(header) : Optional.empty();
    }

    /** Returns what the rows say of the columns, whether they are a header or not. */
    Header headerOf(int row, int end) {
        return new Header(
                row,
                end,
                IntStream.range(0, grid.columns())
                        .mapToObj(column -> columnOf(row, end, column))
                        .toList());
    }

    private HeaderColumn columnOf(int row, int end, int column) {
        List<String> names = IntStream.range(row, end)
                .mapToObj(index -> CellText.fold(grid.text(index, column)))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (names.isEmpty()) {
            return new HeaderColumn("", "", Optional.empty());
        }
        String name = names.get(names.size() - 1);
        String upper = String.join("/", names.subList(0, names.size() - 1));
        Optional<HeaderWord> word = lexicon.find(name);
        Optional<HeaderWord> upperWord = upper.isEmpty() ? Optional.empty() : lexicon.find(upper);
        return new HeaderColumn(name, upper, tellsLess(name, upperWord) ? upperWord : word.or(() -> upperWord));
    }

    /** Tells whether the name only repeats that bodies stand here, of which the head above tells the role: 牵头单位 over 单位 and 责任人. */
    private static boolean tellsLess(String name, Optional<HeaderWord> upper) {
        return ANY_BODY.contains(HeaderText.fold(name))
                && upper.filter(word -> word.kind().namesUnits()).isPresent();
    }

    /** A row goes on with the header where each of its cells stands under a spanning or an empty place and is a name. */
    private boolean continuesHeader(int row, int firstRow) {
        List<RawCell> filled = grid.filled(row);
        if (filled.isEmpty() || !filled.stream().allMatch(this::mayBeName)) {
            return false;
        }
        boolean spanned = filled.stream().allMatch(cell -> spansAbove(row, cell));
        boolean known =
                filled.stream().anyMatch(cell -> lexicon.find(grid.text(cell)).isPresent());
        return filled.stream().allMatch(cell -> spansAbove(row, cell) || emptyAbove(row, firstRow, cell))
                && (spanned || known || standsUnderOneName(row, firstRow, filled));
    }

    /** Names of columns under one name without spans: {@code 季度目标, (empty)} over {@code 一季度, 二季度}, with nothing beside them. */
    private boolean standsUnderOneName(int row, int firstRow, List<RawCell> filled) {
        int first = filled.get(0).column();
        return row == firstRow + 1
                && filled.size() > 1
                && !grid.text(firstRow, first).isEmpty()
                && IntStream.range(1, filled.size())
                        .allMatch(index -> filled.get(index).column() == first + index
                                && grid.text(firstRow, first + index).isEmpty());
    }

    private boolean spansAbove(int row, RawCell cell) {
        return grid.at(row - 1, cell.column())
                .filter(above -> above.row() == row - 1
                        && above.columnSpan() > cell.columnSpan()
                        && above.columnSpan() < grid.columns()
                        && grid.isFilled(above))
                .isPresent();
    }

    /** Formats without spans leave the places empty over which a header spans: {@code 责任分工, (empty)} over {@code 牵头单位, 配合单位}. */
    private boolean emptyAbove(int row, int firstRow, RawCell cell) {
        int column = cell.column();
        boolean empty = IntStream.range(firstRow, row)
                .allMatch(above -> grid.text(above, column).isEmpty());
        boolean flattened = column + 1 < grid.columns()
                && grid.text(row - 1, column + 1).isEmpty()
                && !grid.text(row, column + 1).isEmpty();
        return empty || flattened;
    }

    /** A first row whose every name is overwritten by the row below is no header but stands above one. */
    private boolean givesName(int row, Header header) {
        return header.dataRow() - row == 1
                || grid.filled(row).stream()
                        .anyMatch(cell -> IntStream.range(cell.column(), cell.column() + cell.columnSpan())
                                .anyMatch(column ->
                                        header.columns().get(column).name().equals(CellText.fold(grid.text(cell)))));
    }

    private boolean mayBeName(RawCell cell) {
        String text = HeaderText.withoutRemarks(HeaderText.fold(grid.text(cell)));
        return text.length() <= LONGEST_NAME
                && !text.endsWith("。")
                && Ordinal.parseWhole(text).isEmpty();
    }
}
