package io.github.fengong.extract.text;

import io.github.fengong.model.RawCell;
import io.github.fengong.model.RawTable;
import io.github.fengong.model.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Builds a table from rows whose cells do not know their columns: headings span the table, the cells of other rows are aligned. */
final class LineTableBuilder {

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
            builder.add(rows.get(row), row);
        }
        return new RawTable(
                rows.size(), shape.columns(), builder.cells, 0, Set.of(), Optional.empty(), Optional.empty(), location);
    }

    private void add(LineRow row, int index) {
        if (row.isHeading(shape.columns())) {
            cells.add(row.cells().get(0).at(index, 0, shape.columns(), location));
            return;
        }
        SortedMap<Integer, LineCell> places = aligner.align(row);
        if (row.numberLost() && !places.containsKey(shape.numbering())) {
            places.put(shape.numbering(), LineCell.of(row.cells().get(0).line(), ""));
        }
        places.forEach((column, cell) -> cells.add(cell.at(index, column, 1, location)));
    }
}
