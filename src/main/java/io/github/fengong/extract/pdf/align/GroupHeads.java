package io.github.fengong.extract.pdf.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Widens the heads that stand over groups of columns: centred over them, or with a line under them. */
final class GroupHeads {

    /** How far off the middle of its group a head may stand, in em. */
    private static final double OFF_MIDDLE = 1.2;

    /** What a column costs that has a head of its own but belongs to no group, in em off the middle. */
    private static final double LEFT_OUT = 1;

    private final List<PieceRow> rows;
    private final List<Cut> rules;
    private final int header;
    private final int columns;

    GroupHeads(List<PieceRow> rows, List<Cut> rules, int header, int columns) {
        this.rows = rows;
        this.rules = rules;
        this.header = header;
        this.columns = columns;
    }

    /** Returns the rows with heads of groups over all columns of their groups. */
    List<PieceRow> widen() {
        List<PieceRow> widened = new ArrayList<>(rows);
        for (int i = 0; i + 1 < header; i++) {
            widened.set(i, hasLines(i) ? overLines(rows.get(i), i) : centered(rows.get(i), i));
        }
        if (header > 1 && header < rows.size() && rows.get(header - 1).pieces().size() == 1) {
            widened.set(header - 1, centered(rows.get(header - 1), header - 1));
        }
        return widened;
    }

    private boolean hasLines(int index) {
        return rules.get(index).drawn() && !rules.get(index).isWhole();
    }

    private PieceRow overLines(PieceRow row, int index) {
        List<Piece> pieces = new ArrayList<>(row.pieces());
        for (int p = 0; p < pieces.size(); p++) {
            int least = p == 0 ? 0 : pieces.get(p - 1).to();
            int most = p + 1 == pieces.size() ? columns : pieces.get(p + 1).from();
            pieces.set(p, overLine(pieces.get(p), index, least, most));
        }
        return row.with(pieces);
    }

    private Piece overLine(Piece piece, int index, int least, int most) {
        boolean[] ruled = rules.get(index).columns();
        int at = Arrays.stream(new int[] {piece.from(), piece.to() - 1})
                .filter(column -> ruled[column])
                .findFirst()
                .orElse(-1);
        if (at < 0) {
            return piece;
        }
        int from = Math.min(piece.from(), at);
        int to = Math.max(piece.to(), at + 1);
        while (from > least && ruled[from - 1] && isBelow(index, from - 1)) {
            from--;
        }
        while (to < most && ruled[to] && isBelow(index, to)) {
            to++;
        }
        return piece.over(from, to);
    }

    /** Finds the groups that together put every head nearest to the middle of its own. */
    private PieceRow centered(PieceRow row, int index) {
        List<Piece> pieces = row.pieces();
        double[][] costs = new double[pieces.size() + 1][columns + 1];
        int[][][] choices = new int[pieces.size() + 1][columns + 1][];
        for (double[] cost : costs) {
            Arrays.fill(cost, Double.MAX_VALUE);
        }
        Arrays.fill(costs[0], 0);
        for (int p = 0; p < pieces.size(); p++) {
            place(pieces.get(p), index, costs[p], costs[p + 1], choices[p + 1]);
        }
        if (costs[pieces.size()][columns] == Double.MAX_VALUE) {
            return row;
        }
        List<Piece> widened = new ArrayList<>(pieces);
        int end = columns;
        for (int p = pieces.size(); p > 0; p--) {
            int[] group = choices[p][end];
            widened.set(p - 1, pieces.get(p - 1).over(group[0], group[1]));
            end = group[0];
        }
        return row.with(widened);
    }

    /** Fills, for each number of columns, the cheapest way to place the pieces so far within them. */
    private void place(Piece piece, int index, double[] before, double[] after, int[][] choices) {
        for (int from = 0; from < columns; from++) {
            if (before[from] == Double.MAX_VALUE) {
                continue;
            }
            for (int to = from + 1; to <= columns; to++) {
                double cost = before[from] + cost(piece, index, from, to);
                if (cost < after[to]) {
                    after[to] = cost;
                    choices[to] = new int[] {from, to};
                }
            }
        }
        for (int to = 1; to <= columns; to++) {
            double skipped = after[to - 1] + (isBelow(index, to - 1) ? LEFT_OUT : 0);
            if (after[to - 1] < Double.MAX_VALUE && skipped < after[to]) {
                after[to] = skipped;
                choices[to] = choices[to - 1];
            }
        }
    }

    /** Returns how far off the middle of a group the piece stands, in em; as it was found it costs nothing. */
    private double cost(Piece piece, int index, int from, int to) {
        if (from == piece.from() && to == piece.to() && (to - from == 1 || !isEachBelow(index, from, to))) {
            return 0;
        }
        if (from > piece.from() || to < piece.to() || !isEachBelow(index, from, to)) {
            return Double.MAX_VALUE / 4;
        }
        double off = Math.min(
                offMiddle(piece, left(index, from), right(index, to - 1)),
                Math.min(
                        from == 0 ? Double.MAX_VALUE : offMiddle(piece, right(index, from - 1), right(index, to - 1)),
                        to == columns ? Double.MAX_VALUE : offMiddle(piece, left(index, from), left(index, to))));
        double em = rows.get(index).size();
        return off < OFF_MIDDLE * em ? off / em : Double.MAX_VALUE / 4;
    }

    /** Cells may be set flush right or left: then their edges are where the text of the next column begins or that before ends. */
    private static double offMiddle(Piece piece, double left, double right) {
        return Math.abs(piece.middle() - (left + right) / 2);
    }

    private double left(int index, int column) {
        return rows.subList(index + 1, rows.size()).stream()
                .flatMap(row -> row.onlyIn(column).stream())
                .mapToDouble(Piece::left)
                .min()
                .orElse(Double.MAX_VALUE);
    }

    private double right(int index, int column) {
        return rows.subList(index + 1, rows.size()).stream()
                .flatMap(row -> row.onlyIn(column).stream())
                .mapToDouble(Piece::right)
                .max()
                .orElse(-Double.MAX_VALUE);
    }

    private boolean isEachBelow(int index, int from, int to) {
        for (int column = from; column < to; column++) {
            if (!isBelow(index, column)) {
                return false;
            }
        }
        return true;
    }

    private boolean isBelow(int index, int column) {
        return rows.subList(index + 1, index + 1 < header ? header : rows.size()).stream()
                .anyMatch(row -> row.onlyIn(column).isPresent());
    }
}
