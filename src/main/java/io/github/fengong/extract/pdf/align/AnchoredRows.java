package io.github.fengong.extract.pdf.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Divides the rows of a table by the serial numbers in its first column: each row has one, and what stands beside it is set at its height, at
 * the top, in the middle or at the bottom. So lines between two serials go with the one that keeps both rows set alike: where {@code 1} stands
 * beside the second of three lines, {@code 2} beside a single one, the third line belongs to {@code 1}.
 */
final class AnchoredRows {

    private static final Pattern SERIAL = Pattern.compile("[（(]?(\\d{1,3})[)）.．、]?");

    /** Fewer serials may be anything. */
    private static final int FEWEST = 2;

    /** A block is never farther off than this counts, in em: what is no part of the row must not decide alone. */
    private static final double FARTHEST = 3;

    /** How much a wider distance between rows counts against being off, both in em. */
    private static final double GAP_WEIGHT = 0.05;

    /** How much a row without a serial counts against being off, in em. */
    private static final double REST_OF_ROW = 0.8;

    private enum Setting {
        TOP,
        MIDDLE,
        BOTTOM
    }

    /** A serial, or the head above the first one; lines of it stand from the first row to the last. */
    private record Anchor(int first, int last, double y) {}

    private final List<PieceRow> rows;
    private final boolean[] counted;
    private final boolean[] starts;

    private AnchoredRows(List<PieceRow> rows, int columns, int anchors) {
        this.rows = rows;
        this.counted = new boolean[columns];
        this.starts = new boolean[rows.size()];
        for (int column = 1; column < columns; column++) {
            int at = column;
            long filled =
                    rows.stream().filter(row -> row.onlyIn(at).isPresent()).count();
            // Fewer lines than rows: cells that cover several rows, which are set at other heights.
            counted[column] = filled * 10 >= anchors * 7L;
        }
    }

    /**
     * Returns for each line whether it begins a row, or nothing where the table has no serials.
     *
     * @param rows the lines
     * @param from the first line that is not known to be of the header
     * @param columns the number of columns
     */
    static Optional<boolean[]> find(List<PieceRow> rows, int from, int columns) {
        List<List<Anchor>> segments = new ArrayList<>();
        List<int[]> bounds = new ArrayList<>();
        int expected = -1;
        int count = 0;
        int start = from;
        for (int i = from; i <= rows.size(); i++) {
            boolean title = i < rows.size() && isTitle(rows.get(i), columns);
            if (i < rows.size() && !title) {
                int serial = serial(rows.get(i));
                if (serial > 0 && expected > 0 && serial != expected) {
                    return Optional.empty();
                }
                expected = serial > 0 ? serial + 1 : expected;
                count += serial > 0 ? 1 : 0;
                continue;
            }
            if (i > start) {
                segments.add(anchors(rows, start, i));
                bounds.add(new int[] {start, i});
            }
            start = i + 1;
        }
        if (count < FEWEST || segments.stream().anyMatch(List::isEmpty)) {
            return Optional.empty();
        }
        return new AnchoredRows(rows, columns, count).divide(segments, bounds);
    }

    private static boolean isTitle(PieceRow row, int columns) {
        Piece first = row.pieces().get(0);
        return row.pieces().size() == 1 && first.from() == 0 && first.to() == columns && columns > 1;
    }

    private static int serial(PieceRow row) {
        Matcher matcher = SERIAL.matcher(row.onlyIn(0).map(Piece::text).orElse(""));
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
    }

    /** The serials of some lines, and what stands above the first. */
    private static List<Anchor> anchors(List<PieceRow> rows, int from, int to) {
        List<Anchor> anchors = new ArrayList<>();
        int first = -1;
        int last = -1;
        for (int i = from; i < to; i++) {
            PieceRow row = rows.get(i);
            if (serial(row) > 0) {
                anchors.add(new Anchor(i, i, row.pieces().get(0).baseline()));
            } else if (row.has(0) && !anchors.isEmpty()) {
                // Something in the first column that is no serial.
                return List.of();
            } else if (row.has(0)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first >= 0) {
            double middle = (rows.get(first).pieces().get(0).baseline()
                            + rows.get(last).pieces().get(0).baseline())
                    / 2;
            anchors.add(0, new Anchor(first, last, middle));
        }
        return anchors;
    }

    private Optional<boolean[]> divide(List<List<Anchor>> segments, List<int[]> bounds) {
        double best = Double.MAX_VALUE;
        boolean[] chosen = starts;
        for (Setting setting : Setting.values()) {
            boolean[] starts = new boolean[rows.size()];
            double cost = 0;
            for (int i = 0; i < segments.size(); i++) {
                cost += divide(segments.get(i), bounds.get(i)[0], bounds.get(i)[1], setting, starts);
            }
            if (cost < best) {
                best = cost;
                chosen = starts;
            }
        }
        for (int i = 1; i < rows.size(); i++) {
            chosen[i] |= isTitle(rows.get(i), counted.length) || isTitle(rows.get(i - 1), counted.length);
        }
        return Optional.of(chosen);
    }

    /** Marks the cheapest starts of the rows of a segment and returns what they cost. */
    private double divide(List<Anchor> anchors, int from, int to, Setting setting, boolean[] marks) {
        double[][] costs = new double[anchors.size() + 1][to + 1];
        int[][] before = new int[anchors.size() + 1][to + 1];
        for (double[] cost : costs) {
            Arrays.fill(cost, Double.MAX_VALUE);
        }
        costs[0][from] = 0;
        // At the top of a page the rest of a row from the page before may stand above the first serial.
        for (int start = from + 1;
                from == 0
                        && start <= anchors.get(0).first()
                        && !rows.get(start - 1).has(0);
                start++) {
            costs[0][start] = REST_OF_ROW;
        }
        for (int a = 0; a < anchors.size(); a++) {
            int limit = a + 1 < anchors.size() ? anchors.get(a + 1).first() : to;
            for (int start = from; start <= anchors.get(a).first(); start++) {
                if (costs[a][start] == Double.MAX_VALUE) {
                    continue;
                }
                for (int end = Math.max(anchors.get(a).last() + 1, a + 1 < anchors.size() ? 0 : to);
                        end <= limit;
                        end++) {
                    double cost = costs[a][start] + cost(anchors.get(a), start, end, setting);
                    if (cost < costs[a + 1][end]) {
                        costs[a + 1][end] = cost;
                        before[a + 1][end] = start;
                    }
                }
            }
        }
        int end = to;
        for (int a = anchors.size(); a > 0; a--) {
            end = before[a][end];
            marks[end] = true;
        }
        return costs[anchors.size()][to];
    }

    /** How far what stands in a row is off the height of its serial, in em. */
    private double cost(Anchor anchor, int start, int end, Setting setting) {
        double[] first = new double[counted.length];
        double[] last = new double[counted.length];
        Arrays.fill(first, Double.NaN);
        for (PieceRow row : rows.subList(start, end)) {
            for (Piece piece : row.pieces()) {
                if (!piece.isSpanning() && counted[piece.from()]) {
                    first[piece.from()] = Double.isNaN(first[piece.from()]) ? piece.baseline() : first[piece.from()];
                    last[piece.from()] = piece.baseline();
                }
            }
        }
        double size = rows.get(anchor.first()).size();
        double cost = 0;
        for (int column = 1; column < counted.length; column++) {
            if (!Double.isNaN(first[column])) {
                double at = switch (setting) {
                    case TOP -> first[column];
                    case MIDDLE -> (first[column] + last[column]) / 2;
                    default -> last[column];
                };
                cost += Math.min(FARTHEST, Math.abs(at - anchor.y()) / size);
            }
        }
        double gap =
                end < rows.size() ? rows.get(end).baseline() - rows.get(end - 1).baseline() : 0;
        return cost - GAP_WEIGHT * Math.min(FARTHEST, gap / size);
    }
}
