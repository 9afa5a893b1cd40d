package io.github.fengong.extract.word;

import java.util.BitSet;
import java.util.List;

/**
 * The grid columns that are none for a reader. A column goes when tracked changes take cells away, and none that stays has only this column:
 * {@code [甲][乙, deleted][丙]} under {@code [标题 ×3]} leaves two columns and a title over both. A cell that is taken out of a single row leaves
 * the columns alone, and the cells behind it move up. Slivers go as well, which Word makes of a border that was dragged in some rows.
 */
final class AbsentColumns {

    private final BitSet columns;

    private AbsentColumns(BitSet columns) {
        this.columns = columns;
    }

    /**
     * Finds the columns that go.
     *
     * @param slivers the columns that are too narrow to be one
     */
    static AbsentColumns of(List<GridRow> rows, BitSet slivers) {
        BitSet columns = new BitSet();
        columns.or(slivers);
        rows.forEach(row -> visit(row, true, columns::set));
        if (!columns.isEmpty()) {
            rows.forEach(row -> visit(row, false, (from, to) -> keepOne(columns, from, to)));
        }
        return new AbsentColumns(columns);
    }

    /** Returns how many columns are left of a stretch. */
    int width(int from, int to) {
        return to - from - columns.get(from, to).cardinality();
    }

    private static void keepOne(BitSet columns, int from, int to) {
        if (columns.get(from, to).cardinality() == to - from) {
            columns.clear(from, to);
        }
    }

    @FunctionalInterface
    private interface StretchVisitor {

        void visit(int from, int to);
    }

    private static void visit(GridRow row, boolean absent, StretchVisitor visitor) {
        int column = row.before();
        for (RowCell cell : row.cells()) {
            if (cell.absent() == absent) {
                visitor.visit(column, column + cell.span());
            }
            column += cell.span();
        }
    }
}
