package io.github.fengong.extract.pdf.align;

import io.github.fengong.extract.pdf.grid.Edge;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Widens the heads that stand over groups of columns: centred over them, or with a line under them. */
final class GroupHeads {

    /** How far off the middle of its group a head may stand, in em. */
    private static final double OFF_MIDDLE = 1.2;

    /** What a column costs that has a head of its own but belongs to no group, in em off the middle. */
    private static final double LEFT_OUT = 1;

    private final List<PieceRow> rows;
    private final List<Cut> rules;
    private final List<Edge> lines;
    private final int header;
    private final int columns;
    private final HeadLines headLines;

    /**
     * Creates the heads of a block.
     *
     * @param rows its lines
     * @param rules which of them are divided by lines that run across
     * @param lines these lines
     * @param header how many rows are its header
     * @param columns the number of columns
     */
    GroupHeads(List<PieceRow> rows, List<Cut> rules, List<Edge> lines, int header, int columns) {
        this.lines = lines;
        this.headLines = new HeadLines(rows, header);
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
        if (header > 1 && header < rows.size()) {
            PieceRow last = rows.get(header - 1);
            widened.set(
                    header - 1, last.pieces().size() == 1 ? centered(last, header - 1) : underGroups(last, widened));
        }
        for (int i = header - 2; i >= 0; i--) {
            widened.set(i, headLines.alike(widened.get(i), widened.get(i + 1)));
        }
        return widened;
    }

    /** The units of groups stand under the heads of their columns, each in the middle of its group, and at least one not in that of a column. */
    private PieceRow underGroups(PieceRow row, List<PieceRow> above) {
        List<Piece> groups = above.subList(0, header - 1).stream()
                .flatMap(other -> other.pieces().stream())
                .filter(Piece::isSpanning)
                .toList();
        List<Piece> pieces = new ArrayList<>();
        boolean off = false;
        for (Piece piece : row.pieces()) {
            Piece group = groups.stream()
                    .filter(one -> one.from() <= piece.from()
                            && piece.to() <= one.to()
                            && offMiddle(piece, one.left(), one.right()) < OFF_MIDDLE * row.size())
                    .findFirst()
                    .orElse(null);
            if (group == null) {
                return row;
            }
            off |= above.subList(0, header - 1).stream()
                    .flatMap(other -> other.onlyIn(piece.from()).stream())
                    .allMatch(head -> offMiddle(piece, head.left(), head.right()) > OFF_MIDDLE * row.size());
            pieces.add(piece.over(group.from(), group.to()));
        }
        return off ? row.with(pieces) : row;
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
        Edge line = lineUnder(piece, index);
        while (from > least && ruled[from - 1] && isBelow(index, from - 1) && reaches(line, index, from - 1)) {
            from--;
        }
        while (to < most && ruled[to] && isBelow(index, to) && reaches(line, index, to)) {
            to++;
        }
        return piece.over(from, to);
    }

    /** The line under a head; the next head has one of its own, but both may be drawn as one. */
    private Edge lineUnder(Piece piece, int index) {
        double top = rows.get(index).baseline();
        double bottom =
                rows.get(index + 1).baseline() - 0.3 * rows.get(index + 1).size();
        return lines.stream()
                .filter(line -> line.position() > top - 0.1 * rows.get(index).size() && line.position() < bottom)
                .max(Comparator.comparingDouble(line -> line.overlap(piece.left(), piece.right())))
                .orElseThrow();
    }

    private boolean reaches(Edge line, int index, int column) {
        return line.overlap(left(index, column), right(index, column)) > 0;
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
        if (headLines.isLine(index, piece)) {
            return from == piece.from() && to == piece.to() ? 0 : Double.MAX_VALUE / 4;
        }
        if (from == 0 && piece.from() > 0 && to > 2) {
            // The first column holds labels: no group takes it in.
            return Double.MAX_VALUE / 4;
        }
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
        if (from < to - 1 && index + 1 < header) {
            off = Math.min(off, offHeads(piece, rows.get(header - 1), from, to));
        }
        double em = rows.get(index).size();
        return off < OFF_MIDDLE * em ? off / em : Double.MAX_VALUE / 4;
    }

    /** Cells may be set flush right or left: then their edges are where the text of the next column begins or that before ends. */
    private static double offMiddle(Piece piece, double left, double right) {
        return Math.abs(piece.middle() - (left + right) / 2);
    }

    /** Heads are set in the middle of cells whose edges the numbers under them do not show. */
    private static double offHeads(Piece piece, PieceRow heads, int from, int to) {
        Piece first = heads.onlyIn(from).orElse(null);
        Piece last = heads.onlyIn(to - 1).orElse(null);
        return first == null || last == null ? Double.MAX_VALUE : offMiddle(piece, first.middle(), last.middle());
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
