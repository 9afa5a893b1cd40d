package io.github.fengong.extract.pdf.align;

import io.github.fengong.extract.pdf.grid.Edge;
import java.util.ArrayList;
import java.util.List;

/** Finds which rows of a block are divided by lines that run across, and in which columns. */
final class RuleCuts {

    /** A line divides a column when it runs along this much of what stands in it, or of the column where nothing does. */
    private static final double ALONG = 0.55;

    private final List<PieceRow> rows;
    private final double[] xs;
    private final List<Gap> texts = new ArrayList<>();

    RuleCuts(List<PieceRow> rows, double[] xs) {
        this.rows = rows;
        this.xs = xs;
        for (int column = 0; column + 1 < xs.length; column++) {
            texts.add(text(column));
        }
    }

    /** Where the texts of a column stand: lines over heads end with them, the borders between columns lie anywhere in the gaps. */
    private Gap text(int column) {
        List<Piece> pieces =
                rows.stream().flatMap(row -> row.onlyIn(column).stream()).toList();
        return new Gap(
                pieces.stream().mapToDouble(Piece::left).min().orElse(xs[column]),
                pieces.stream().mapToDouble(Piece::right).max().orElse(xs[column + 1]));
    }

    /** Returns, for each row but the last, what lines are drawn between it and the next. */
    List<Cut> find(List<Edge> lines) {
        List<Cut> cuts = new ArrayList<>();
        for (int i = 0; i + 1 < rows.size(); i++) {
            double top = rows.get(i).baseline() - 0.1 * rows.get(i).size();
            double bottom = rows.get(i + 1).baseline() - 0.3 * rows.get(i + 1).size();
            boolean[] columns = new boolean[xs.length - 1];
            boolean drawn = false;
            double y = 0;
            for (Edge line : lines) {
                if (line.position() > top && line.position() < bottom && line.overlap(xs[0], xs[xs.length - 1]) > 0) {
                    boolean any = mark(line, columns);
                    drawn |= any;
                    y = any ? line.position() : y;
                }
            }
            double between = RowCuts.between(rows.get(i), rows.get(i + 1));
            cuts.add(new Cut(columns, drawn, drawn ? y : between));
        }
        return cuts;
    }

    private boolean mark(Edge line, boolean[] columns) {
        boolean any = false;
        for (int column = 0; column < columns.length; column++) {
            Gap text = texts.get(column);
            if (line.overlap(text.left(), text.right()) >= ALONG * text.width()) {
                columns[column] = true;
                any = true;
            }
        }
        return any;
    }
}
