package io.github.fengong.extract.pdf.align;

import io.github.fengong.extract.pdf.grid.Edge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Widens the heads that stand over groups of columns: centred over them, or with a line under them. */
final class GroupHeads {

    /** How far off the middle of its group a head may stand, in em. */
    private static final double OFF_MIDDLE = 1.2;

    private final List<PieceRow> rows;
    private final List<Cut> rules;
    private final List<Edge> lines;
    private final int header;
    private final int columns;
    private final ColumnsBelow below;
    private final HeadLines headLines;
    private final CentredHeads centred;

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
        this.centred = new CentredHeads(rows, header, columns);
        this.rows = rows;
        this.rules = rules;
        this.header = header;
        this.columns = columns;
        this.below = new ColumnsBelow(rows, header);
    }

    /** Returns the rows with heads of groups over all columns of their groups. */
    List<PieceRow> widen() {
        List<PieceRow> widened = new ArrayList<>(rows);
        for (int i = 0; i + 1 < header; i++) {
            widened.set(i, hasLines(i) ? overLines(rows.get(i), i) : centred.centered(rows.get(i), i));
        }
        if (header > 1 && header < rows.size()) {
            PieceRow last = rows.get(header - 1);
            widened.set(
                    header - 1,
                    last.pieces().size() == 1 ? centred.centered(last, header - 1) : underGroups(last, widened));
        }
        for (int i = 0; i + 1 < header - 1; i++) {
            widened.set(i + 1, headLines.under(widened.get(i), widened.get(i + 1)));
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
                            && CentredHeads.offMiddle(piece, one.left(), one.right()) < OFF_MIDDLE * row.size())
                    .findFirst()
                    .orElse(null);
            if (group == null) {
                return row;
            }
            off |= above.subList(0, header - 1).stream()
                    .flatMap(other -> other.onlyIn(piece.from()).stream())
                    .allMatch(
                            head -> CentredHeads.offMiddle(piece, head.left(), head.right()) > OFF_MIDDLE * row.size());
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
        Edge line = lineUnder(piece, index);
        double em = rows.get(index).size();
        int from = piece.from();
        int to = piece.to();
        // A title stands over all columns, a head with a line under it over those of the line.
        while (from < to && !ruled[from] && line.start() < piece.left() + em) {
            from++;
        }
        while (to > from && !ruled[to - 1] && line.end() > piece.right() - em) {
            to--;
        }
        if (from == to) {
            return piece;
        }
        while (from > least && ruled[from - 1] && below.has(index, from - 1) && reaches(line, index, from - 1)) {
            from--;
        }
        while (to < most && ruled[to] && below.has(index, to) && reaches(line, index, to)) {
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
        return line.overlap(below.left(index, column), below.right(index, column)) > 0;
    }
}
