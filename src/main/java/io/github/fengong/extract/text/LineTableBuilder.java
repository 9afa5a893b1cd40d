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
    private final SourceLocation location;
    private final List<RawCell> cells = new ArrayList<>();
    private int rows;

    private LineTableBuilder(LineTableShape shape, SourceLocation location) {
        this.shape = shape;
        this.location = location;
    }

    /** Returns the table of the rows. */
    static RawTable build(List<LineRow> rows, LineTableShape shape, SourceLocation location) {
        RowAligner aligner = RowAligner.learn(shape, rows.subList(shape.firstData(), rows.size()));
        LineTableBuilder builder = new LineTableBuilder(shape, location);
        for (int row = 0; row < rows.size(); row++) {
            LineRow next = row + 1 < rows.size() ? rows.get(row + 1) : rows.get(row);
            boolean heading = rows.get(row).isHeading() || builder.isHeadingWithoutMark(rows.get(row), next);
            builder.add(rows.get(row), heading, List.of(aligner.align(rows.get(row))));
        }
        return builder.table();
    }

    /**
     * Returns the table of rows of which cells may be in pieces, or several may be glued together; what is behind the last row, and is no part of
     * it, is left out.
     */
    static RawTable buildLoosely(List<LineRow> rows, LineTableShape shape, SourceLocation location) {
        List<LineRow> data = rows.subList(shape.firstData(), rows.size());
        RowAligner headerAligner = RowAligner.learn(shape, data);
        LooseAligner aligner = LooseAligner.learn(shape, data);
        LineTableBuilder builder = new LineTableBuilder(shape, location);
        for (LineRow header : rows.subList(0, shape.firstData())) {
            builder.add(header, header.isHeading(), List.of(headerAligner.align(header)));
        }
        for (LineRow row : data) {
            boolean last = row == data.get(data.size() - 1);
            boolean heading = row.isHeading() && !row.numberLost();
            builder.add(row, heading, last ? aligner.alignLast(row) : aligner.align(row));
        }
        return builder.table();
    }

    private RawTable table() {
        return new RawTable(rows, shape.columns(), cells, 0, Set.of(), Optional.empty(), Optional.empty(), location);
    }

    private void add(LineRow row, boolean heading, List<SortedMap<Integer, LineCell>> aligned) {
        if (heading) {
            cells.add(row.cells().get(0).at(rows++, 0, shape.columns(), location));
            return;
        }
        for (SortedMap<Integer, LineCell> places : aligned) {
            boolean numberLost = row.numberLost() || aligned.indexOf(places) > 0;
            if (numberLost && !places.containsKey(shape.numbering())) {
                places.put(
                        shape.numbering(),
                        LineCell.of(places.get(places.firstKey()).line(), ""));
            }
            places.forEach((column, cell) -> cells.add(cell.at(rows, column, 1, location)));
            rows++;
        }
    }

    /** A heading whose own number was lost too: it is alone behind the row it is glued to, and the numbers below it begin anew. */
    private boolean isHeadingWithoutMark(LineRow row, LineRow next) {
        boolean begins = next.first()
                && next.isNumber(shape.numbering())
                && FIRST.matcher(next.cells().get(shape.numbering()).words()).matches();
        return row.size() == 1 && row.last() && !row.cells().get(0).isEmpty() && begins;
    }
}
