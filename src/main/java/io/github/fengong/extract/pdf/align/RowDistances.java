package io.github.fengong.extract.pdf.align;

import io.github.fengong.extract.pdf.text.Word;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the distance that divides the lines of cells from rows: where rows are set apart, lines of one cell stand nearer to each other. */
final class RowDistances {

    /** Lines nearer than this, in em, stand beside each other. */
    private static final double BESIDE = 0.75;

    /** Where rows stand farther apart than lines of a cell, they do so by this much. */
    private static final double APART = 1.12;

    /** Beyond this the distance is that of a blank line, against the narrowest. */
    private static final double BLANK_LINE = 2.2;

    /** The space a line leaves free where the next word did not fit, in em. */
    private static final double BLANK = 0.5;

    private final List<PieceRow> rows;
    private final int header;
    private final double tight;

    RowDistances(List<PieceRow> rows, int header, double tight) {
        this.rows = rows;
        this.header = header;
        this.tight = tight;
    }

    /** Returns the widest jump between distances that puts only lines together that may belong to a cell; 0 where there is none. */
    double limit() {
        double[] distances = new double[Math.max(0, rows.size() - 1 - header)];
        for (int i = 0; i < distances.length; i++) {
            distances[i] = distance(header + i + 1);
        }
        Arrays.sort(distances);
        Map<Double, Double> limits = new TreeMap<>(Comparator.reverseOrder());
        for (int i = 1; i < distances.length; i++) {
            boolean lines = distances[i - 1] > BESIDE * rows.get(header).size();
            double jump = distances[i] / distances[i - 1];
            if (lines && jump > APART && distances[i] < BLANK_LINE * tight) {
                limits.putIfAbsent(jump, (distances[i] + distances[i - 1]) / 2);
            }
        }
        return limits.values().stream().filter(this::joinsLines).findFirst().orElse(0.0);
    }

    private double distance(int i) {
        return rows.get(i).baseline() - rows.get(i - 1).baseline();
    }

    private boolean joinsLines(double limit) {
        int joined = 0;
        int rested = 0;
        for (int i = header + 1; i < rows.size(); i++) {
            if (distance(i) < limit) {
                joined++;
                rested += hasRoom(rows.get(i - 1), rows.get(i)) ? 1 : 0;
                if (BodyRows.isConflict(rows.get(i - 1), rows.get(i))) {
                    return false;
                }
            }
        }
        return joined > 0 && rested * 3 <= joined;
    }

    /** Tells whether a line ends so early in some column that the first word under it, which begins a text, would have had room. */
    private boolean hasRoom(PieceRow before, PieceRow row) {
        for (Piece piece : row.pieces()) {
            Piece above = before.onlyIn(piece.from()).orElse(null);
            if (above != null && !piece.isSpanning() && !piece.startsInside()) {
                Word first = piece.words().get(0);
                double needed = BLANK * row.size() + first.right() - first.left();
                if (above.right() + needed < right(piece.from())) {
                    return true;
                }
            }
        }
        return false;
    }

    private double right(int column) {
        return rows.subList(header, rows.size()).stream()
                .flatMap(row -> row.onlyIn(column).stream())
                .mapToDouble(Piece::right)
                .max()
                .orElse(0);
    }
}
