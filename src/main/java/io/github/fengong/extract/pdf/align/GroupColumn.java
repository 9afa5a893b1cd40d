package io.github.fengong.extract.pdf.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A column whose cells cover several rows each, in a table without lines between its rows: 类别 before the tasks of a category. The other
 * columns tell the rows, by serials or because each line of them is full; the rows of a group are those in whose middle its cell stands.
 */
final class GroupColumn {

    /** A cell stands at most this far off the middle of its rows, in em. */
    private static final double OFF = 0.8;

    /** Lines of a cell follow each other at most at this distance, in em. */
    private static final double LINE = 1.6;

    /** Only the first two columns hold groups: what belongs to a row stands after them. */
    private static final int LAST = 1;

    private static final int FEWEST_COLUMNS = 4;

    /** The lines of a cell, by the indexes of their rows. */
    private record Unit(int first, int last, double top, double bottom) {}

    /** The first row of each group, and how far their cells are off in all. */
    private record Groups(int[] starts, double cost) {}

    private final int column;
    private final List<PieceRow> rows;
    private final List<PieceRow> rest = new ArrayList<>();
    private final int[] own;
    private final List<Unit> units = new ArrayList<>();

    private GroupColumn(List<PieceRow> rows, int column) {
        this.rows = rows;
        this.column = column;
        this.own = new int[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            List<Piece> pieces = rows.get(i).pieces().stream()
                    .filter(piece -> piece.from() != column || piece.isSpanning())
                    .map(piece ->
                            piece.over(shifted(piece.from()), Math.max(shifted(piece.from()) + 1, shifted(piece.to()))))
                    .toList();
            own[i] = pieces.isEmpty() ? -1 : rest.size();
            if (!pieces.isEmpty()) {
                rest.add(rows.get(i).with(pieces));
            }
        }
    }

    /** Returns the column that holds groups, or nothing where there is none. */
    static Optional<GroupColumn> find(List<PieceRow> rows, int columns) {
        for (int column = 0; column <= LAST && columns >= FEWEST_COLUMNS; column++) {
            GroupColumn group = new GroupColumn(rows, column);
            if (group.isBesideRows(columns - 1)) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    private int shifted(int at) {
        return at > column ? at - 1 : at;
    }

    List<PieceRow> rest() {
        return rest;
    }

    /** Returns the edges of the other columns. */
    double[] rest(double[] xs) {
        double[] edges = new double[xs.length - 1];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = xs[i < column ? i : i + 1];
        }
        return edges;
    }

    private boolean isBesideRows(int columns) {
        if (rest.size() < 3 || rest.stream().filter(PieceRow::isData).count() * 3 > rest.size()) {
            return false;
        }
        long filled =
                rows.stream().filter(row -> row.onlyIn(column).isPresent()).count();
        long serials = rest.stream()
                .filter(row -> row.onlyIn(0)
                        .map(piece -> piece.text().matches("\\d{1,3}"))
                        .orElse(false))
                .count();
        long full = rest.stream().filter(row -> row.pieces().size() == columns).count();
        return filled > 1
                && (serials > 2 && AnchoredRows.find(rest, 0, columns).isPresent() && filled < rest.size()
                        || full * 10 >= rest.size() * 9L && filled * 4 < rest.size() * 3L);
    }

    /** Returns the cuts of all rows, given those of the other columns; nothing where the cells do not stand in the middle or at the top of rows. */
    Optional<List<Cut>> cuts(List<Cut> cuts, int header) {
        List<int[]> spans = spans(cuts, header);
        findUnits(header);
        // Cells of one row each may stand so near to each other that a few seem to be one.
        if (units.isEmpty() || units.size() * 3 > spans.size() * 2) {
            return Optional.empty();
        }
        Groups middle = groups(spans, false);
        Groups top = groups(spans, true);
        Groups best = top.cost() < middle.cost() ? top : middle;
        return best.cost() == Double.MAX_VALUE ? Optional.empty() : Optional.of(cuts(cuts, spans, best.starts()));
    }

    /** The first and last line of each row of the body. */
    private List<int[]> spans(List<Cut> cuts, int header) {
        List<int[]> spans = new ArrayList<>();
        int start = header;
        for (int i = header; i < rest.size(); i++) {
            if (i == cuts.size() || cuts.get(i).isAny()) {
                spans.add(new int[] {start, i});
                start = i + 1;
            }
        }
        return spans;
    }

    private void findUnits(int header) {
        int body = 0;
        while (header > 0 && own[body] < header - 1) {
            body++;
        }
        body += header > 0 ? 1 : 0;
        for (int i = body; i < rows.size(); i++) {
            Piece piece = rows.get(i).onlyIn(column).orElse(null);
            if (piece == null) {
                continue;
            }
            double y = piece.baseline();
            Unit last = units.isEmpty() ? null : units.get(units.size() - 1);
            if (last != null && y - last.bottom() < LINE * rows.get(i).size()) {
                units.set(units.size() - 1, new Unit(last.first(), i, last.top(), y));
            } else {
                units.add(new Unit(i, i, y, y));
            }
        }
    }

    /** Returns the groups that put their cells least off the middle or the top of them. */
    private Groups groups(List<int[]> spans, boolean atTop) {
        int count = units.size();
        double[][] costs = new double[count + 1][spans.size() + 1];
        int[][] before = new int[count + 1][spans.size() + 1];
        for (double[] cost : costs) {
            Arrays.fill(cost, Double.MAX_VALUE);
        }
        costs[0][0] = 0;
        for (int u = 0; u < count; u++) {
            for (int from = u; from < spans.size(); from++) {
                for (int to = from + 1; to <= spans.size() && costs[u][from] < Double.MAX_VALUE; to++) {
                    double off = off(units.get(u), spans.get(from)[0], spans.get(to - 1)[1], atTop);
                    if (off < OFF && costs[u][from] + off < costs[u + 1][to]) {
                        costs[u + 1][to] = costs[u][from] + off;
                        before[u + 1][to] = from;
                    }
                }
            }
        }
        int[] starts = new int[count];
        int end = spans.size();
        for (int u = count; u > 0; u--) {
            end = before[u][end];
            starts[u - 1] = end;
        }
        return new Groups(starts, costs[count][spans.size()]);
    }

    private double off(Unit unit, int first, int last, boolean atTop) {
        double top = rest.get(first).pieces().stream()
                .mapToDouble(Piece::baseline)
                .min()
                .orElseThrow();
        double bottom = rest.get(last).pieces().stream()
                .mapToDouble(Piece::baseline)
                .max()
                .orElseThrow();
        double off = atTop ? unit.top() - top : (unit.top() + unit.bottom() - top - bottom) / 2;
        return Math.abs(off) / rest.get(first).size();
    }

    private List<Cut> cuts(List<Cut> cuts, List<int[]> spans, int[] starts) {
        boolean[] begins = new boolean[rest.size()];
        for (int start : starts) {
            begins[spans.get(start)[0]] = true;
        }
        int columns = cuts.get(0).columns().length + 1;
        List<Cut> all = new ArrayList<>();
        int done = 0;
        for (int i = 0; i + 1 < rows.size(); i++) {
            done = Math.max(done, own[i] + 1);
            boolean[] divided = new boolean[columns];
            double y = RowCuts.between(rows.get(i), rows.get(i + 1));
            boolean drawn = false;
            // A line with nothing but the cell of a group goes with the row above it, or with the one under it where
            // the group begins there.
            boolean here = own[i + 1] >= 0
                    ? own[i] >= 0 || !isFirstOf(i, done, begins)
                    : isFirstOf(i + 1, done, begins) && own[i] >= 0;
            if (here && done > 0 && done < rest.size()) {
                Cut cut = cuts.get(done - 1);
                boolean inHeader = done < spans.get(0)[0];
                for (int at = 0; at < columns; at++) {
                    divided[at] = at == column ? cut.isAny() && (inHeader || begins[done]) : cut.columns()[shifted(at)];
                }
                drawn = cut.drawn();
                y = cut.y();
            }
            all.add(new Cut(divided, drawn, y));
        }
        return all;
    }

    /** Tells whether a line with nothing but the cell of a group stands above the first row of its group. */
    private boolean isFirstOf(int i, int next, boolean[] begins) {
        if (own[i] >= 0 || next >= rest.size() || !begins[next]) {
            return false;
        }
        return units.stream()
                .anyMatch(unit -> unit.first() <= i
                        && i <= unit.last()
                        && unit.bottom()
                                > rest.get(next).baseline()
                                        - LINE * rest.get(next).size()
                        && (unit.top() + unit.bottom()) / 2
                                > (rest.get(next - 1).baseline()
                                                + rest.get(next).baseline())
                                        / 2);
    }
}
