package io.github.fengong.extract.pdf.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the groups of columns over whose middles the heads of a row stand, where no lines under the heads tell them. */
final class CentredHeads {

    /** How far off the middle of its group a head may stand, in em. */
    private static final double OFF_MIDDLE = 1.2;

    /** What a column costs that has a head of its own but belongs to no group, in em off the middle. */
    private static final double LEFT_OUT = 0.4;

    /** What a head costs that stands over one column with another head, in em off the middle. */
    private static final double ABOVE_OTHER = 0.5;

    /** What a group costs that has years and words under its head, in em off the middle. */
    private static final double MIXED = 1;

    private final List<PieceRow> rows;
    private final int header;
    private final int columns;
    private final ColumnsBelow below;
    private final HeadLines headLines;

    /**
     * Creates the heads of a block.
     *
     * @param rows its lines
     * @param header how many of them are its header
     * @param columns the number of columns
     */
    CentredHeads(List<PieceRow> rows, int header, int columns) {
        this.rows = rows;
        this.header = header;
        this.columns = columns;
        this.below = new ColumnsBelow(rows, header);
        this.headLines = new HeadLines(rows, header);
    }

    /** Finds the groups that together put every head nearest to the middle of its own. */
    PieceRow centered(PieceRow row, int index) {
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
            double skipped = after[to - 1] + (below.has(index, to - 1) ? LEFT_OUT : 0);
            if (after[to - 1] < Double.MAX_VALUE && skipped < after[to]) {
                after[to] = skipped;
                choices[to] = choices[to - 1];
            }
        }
    }

    /** Returns how far off the middle of a group the piece stands, in em; as it was found it costs nothing. */
    private double cost(Piece piece, int index, int from, int to) {
        if (headLines.isLine(index, piece)) {
            return from == piece.from() && to == piece.to() ? 0 : Double.MAX_VALUE / 4;
        }
        if (from == 0 && piece.from() > 0 && to > 2) {
            // The first column holds labels: no group takes it in.
            return Double.MAX_VALUE / 4;
        }
        if (from == piece.from() && to == piece.to() && (to - from == 1 || !isEachBelow(index, from, to))) {
            // A head of its own stands under it.
            return to - from == 1 && below.has(index, from) && index + 1 < header ? ABOVE_OTHER : 0;
        }
        if (from > piece.from() || to < piece.to() || !isEachBelow(index, from, to)) {
            return Double.MAX_VALUE / 4;
        }
        double off = Math.min(
                offMiddle(piece, below.left(index, from), below.right(index, to - 1)),
                Math.min(
                        from == 0
                                ? Double.MAX_VALUE
                                : offMiddle(piece, below.right(index, from - 1), below.right(index, to - 1)),
                        to == columns
                                ? Double.MAX_VALUE
                                : offMiddle(piece, below.left(index, from), below.left(index, to))));
        if (from < to - 1 && index + 1 < header) {
            off = Math.min(off, offHeads(piece, rows.get(header - 1), from, to));
        }
        double em = rows.get(index).size();
        return off < OFF_MIDDLE * em ? off / em + (isMixed(from, to) ? MIXED : 0) : Double.MAX_VALUE / 4;
    }

    /** Tells whether years and words stand under a head. */
    private boolean isMixed(int from, int to) {
        PieceRow heads = rows.get(header - 1);
        long years = IntStream.range(from, to)
                .filter(column -> heads.onlyIn(column).map(Piece::isNumeric).orElse(false))
                .count();
        return years > 0 && years < to - from;
    }

    /** Cells may be set flush right or left: then their edges are where the text of the next column begins or that before ends. */
    static double offMiddle(Piece piece, double left, double right) {
        return Math.abs(piece.middle() - (left + right) / 2);
    }

    /** Heads are set in the middle of cells whose edges the numbers under them do not show. */
    private static double offHeads(Piece piece, PieceRow heads, int from, int to) {
        Piece first = heads.onlyIn(from).orElse(null);
        Piece last = heads.onlyIn(to - 1).orElse(null);
        return first == null || last == null ? Double.MAX_VALUE : offMiddle(piece, first.middle(), last.middle());
    }

    private boolean isEachBelow(int index, int from, int to) {
        for (int column = from; column < to; column++) {
            if (!below.has(index, column)) {
                return false;
            }
        }
        return true;
    }
}
