package io.github.fengong.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How much the rows of one table are like each other. In tables that say the same of each district, two rows are much alike without being the
 * same measure. Not for use by several threads.
 */
final class Siblings {

    /** Up to so many rows a row is compared with all others; in larger tables with the nearest. */
    private static final int ALL_ROWS = 300;

    /** How many rows are compared by each of the two fields; one of them may be the row itself. */
    private static final int NEAREST = 4;

    private final List<RowText> rows;
    private final RowSimilarity similarity = new RowSimilarity();
    private Optional<Indices> indices = Optional.empty();

    private record Indices(GramIndex measures, GramIndex practices) {}

    Siblings(List<RowText> rows) {
        this.rows = rows;
    }

    /** Returns the similarity of the row to the row of the table that is most like it, from 0 to 1. */
    double closest(int row) {
        return near(rows.get(row))
                .filter(other -> other != row)
                .mapToDouble(other -> similarity.of(rows.get(row), rows.get(other)))
                .max()
                .orElse(0);
    }

    private IntStream near(RowText text) {
        if (rows.size() <= ALL_ROWS) {
            return IntStream.range(0, rows.size());
        }
        Indices near = indices.orElseGet(this::index);
        indices = Optional.of(near);
        return IntStream.concat(
                IntStream.of(near.measures().findNearest(text.measure(), NEAREST)),
                IntStream.of(near.practices().findNearest(text.practice(), NEAREST)));
    }

    private Indices index() {
        return new Indices(
                new GramIndex(rows.stream().map(RowText::measure).toList()),
                new GramIndex(rows.stream().map(RowText::practice).toList()));
    }
}
