package io.github.fengong.extract.pdf.borderless;

import io.github.fengong.extract.pdf.borderless.Stripe.Kind;
import java.util.ArrayList;
import java.util.List;

/** A part of a table with its rows, and with the cells of columns that cover several rows. */
final class PartGrid {

    private final PartLayout layout;
    private final List<Stripe> stripes;
    private final Band lines;
    private final List<List<Group>> groups = new ArrayList<>();
    private final boolean[] open;

    PartGrid(PartLayout layout, List<Stripe> stripes) {
        this.layout = layout;
        this.stripes = new ArrayList<>(stripes);
        TablePart part = layout.part();
        this.lines = Band.of(
                part.levels().stream()
                        .filter(level -> !level.crosses(part.columns().gutters()))
                        .toList(),
                part.columns());
        this.open = new boolean[part.columns().count()];
        for (int i = 0; i < open.length; i++) {
            groups.add(List.of());
        }
    }

    PartLayout layout() {
        return layout;
    }

    List<Stripe> stripes() {
        return stripes;
    }

    /** Returns the index of the first stripe under the header. */
    int top() {
        return !stripes.isEmpty() && stripes.get(0).kind() == Kind.HEADER ? 1 : 0;
    }

    /** Puts a row above all others that has no cells but the rests of some. */
    void insertRest(double first, double last) {
        stripes.add(top(), new Stripe(Kind.ROW, first, last, false));
    }

    /** Extends a row to a text that stands in it. */
    void extend(int stripe, double first, double last) {
        Stripe row = stripes.get(stripe);
        stripes.set(
                stripe, new Stripe(row.kind(), Math.min(first, row.first()), Math.max(last, row.last()), row.ruled()));
    }

    Band lines() {
        return lines;
    }

    void group(int column, List<Group> cells) {
        groups.set(column, cells);
    }

    /** Returns the cells of a column that may cover several rows; none where each row has its own. */
    List<Group> groups(int column) {
        return groups.get(column);
    }

    /** Says that the last cell of a column goes on on the next page. */
    void open(int column) {
        open[column] = true;
    }

    boolean isOpen(int column) {
        return open[column];
    }

    /** Tells whether a border runs along a column under a stripe. */
    boolean hasBorder(int column, int stripe) {
        return groups.get(column).stream().noneMatch(cell -> cell.from() <= stripe && cell.to() > stripe + 1);
    }

    /** Returns the lines of a column that stand in a stripe. */
    List<Line> in(int column, int stripe) {
        double top = stripe == 0 ? Double.NEGATIVE_INFINITY : border(stripe - 1);
        double bottom = stripe + 1 == stripes.size() ? Double.MAX_VALUE : border(stripe);
        return lines.column(column).stream()
                .filter(line -> line.baseline() > top && line.baseline() <= bottom)
                .toList();
    }

    /** Returns the height of the border under a stripe. */
    double border(int stripe) {
        double above = stripes.get(stripe).last();
        double below = stripes.get(stripe + 1).first();
        for (int column = 0; column < open.length; column++) {
            for (Group cell : groups.get(column)) {
                if (!cell.isEmpty() && cell.to() == stripe + 1) {
                    above = Math.max(above, line(column, cell.endLine() - 1));
                }
                if (!cell.isEmpty() && cell.from() == stripe + 1) {
                    below = Math.min(below, line(column, cell.firstLine()));
                }
            }
        }
        if (below <= above) {
            above = stripes.get(stripe).last();
            below = stripes.get(stripe + 1).first();
        }
        return above + TablePart.DESCENT * (below - above);
    }

    private double line(int column, int index) {
        return lines.column(column).get(index).baseline();
    }
}
