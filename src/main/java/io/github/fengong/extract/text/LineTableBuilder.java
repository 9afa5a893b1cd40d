package io.github.fengong.extract.text;

import io.github.fengong.model.RawCell;
import io.github.fengong.model.RawTable;
import io.github.fengong.model.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;

/** Builds a table from rows whose cells do not know their columns: headings span the table, the cells of other rows are aligned. */
final class LineTableBuilder {

    /** The number with which a section begins. */
    private static final Pattern FIRST = Pattern.compile("[（(]?[1一][)）]?[.．、]?");

    private final LineTableShape shape;
    private final RowAligner aligner;
    private final SourceLocation location;
    private final List<RawCell> cells = new ArrayList<>();

    private LineTableBuilder(LineTableShape shape, RowAligner aligner, SourceLocation location) {
        this.shape = shape;
        this.aligner = aligner;
        this.location = location;
    }

    /** Returns the table of the rows. */
    static RawTable build(List<LineRow> rows, LineTableShape shape, SourceLocation location) {
        RowAligner aligner = RowAligner.learn(shape, rows.subList(shape.firstData(), rows.size()));
        LineTableBuilder builder = new LineTableBuilder(shape, aligner, location);
        for (int row = 0; row < rows.size(); row++) {
            LineRow next = row + 1 < rows.size() ? rows.get(row + 1) : rows.get(row);
            builder.add(rows.get(row), row, next);
        }
        return new RawTable(
                rows.size(), shape.columns(), builder.cells, 0, Set.of(), Optional.empty(), Optional.empty(), location);
    }

    private void add(LineRow row, int index, LineRow next) {
        if (row.isHeading() || isHeadingWithoutMark(row, next)) {
            cells.add(row.cells().get(0).at(index, 0, shape.columns(), location));
            return;
        }
        SortedMap<Integer, LineCell> places = aligner.align(row);
        if (row.numberLost() && !places.containsKey(shape.numbering())) {
            places.put(shape.numbering(), LineCell.of(row.cells().get(0).line(), ""));
        }
        places.forEach((column, cell) -> cells.add(cell.at(index, column, 1, location)));
    }

    /** A heading whose own number was lost too: it is alone behind the row it is glued to, and the numbers below it begin anew. */
    private boolean isHeadingWithoutMark(LineRow row, LineRow next) {
        boolean begins = next.first()
                && next.isNumber(shape.numbering())
                && FIRST.matcher(next.cells().get(shape.numbering()).words()).matches();
        return row.size() == 1 && row.last() && !row.cells().get(0).isEmpty() && begins;
    }
}
