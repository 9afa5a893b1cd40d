package io.github.fengong.extract.pdf.align;

import io.github.fengong.extract.pdf.grid.CellFinder;
import io.github.fengong.extract.pdf.grid.Edge;
import io.github.fengong.extract.pdf.grid.Edges;
import io.github.fengong.extract.pdf.grid.Grid;
import io.github.fengong.extract.pdf.grid.GridCell;
import io.github.fengong.extract.pdf.grid.Lattice;
import io.github.fengong.extract.pdf.page.Glyph;
import io.github.fengong.extract.pdf.text.TextRow;
import io.github.fengong.extract.pdf.text.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads a block as a table: columns, rows, cells. */
final class BlockReader {

    /** The lines of a table end at most this far beyond its text, in em. */
    private static final double FRAME = 8;

    private final List<TextRow> rows;
    private final Edges edges;

    BlockReader(List<TextRow> rows, Edges edges) {
        this.rows = rows;
        this.edges = edges;
    }

    /** Returns the table, or nothing where the block is none. */
    Optional<AlignedTable> read() {
        List<TextRow> beside = SharedHeights.join(rows);
        List<Gap> strips = ColumnRepair.repair(Rivers.strips(beside), beside);
        if (strips.isEmpty()) {
            return Optional.empty();
        }
        double[] xs = frame(strips);
        List<PieceRow> pieces = new ArrayList<>();
        for (TextRow row : rows) {
            pieces.add(PieceRow.of(row, strips));
        }
        pieces = new LonelyPieces(pieces, xs).widen();
        List<Edge> lines = edges.horizontal().stream()
                .filter(line -> line.position()
                        > rows.get(0).baseline() - 3 * rows.get(0).size())
                .toList();
        Optional<GroupColumn> group = GroupColumn.find(pieces, xs.length - 1);
        if (group.isPresent()) {
            Parts rest = parts(group.get().rest(), group.get().rest(xs), lines);
            Optional<List<Cut>> cuts = group.get().cuts(rest.cuts(), rest.header());
            if (rest.isTable() && cuts.isPresent()) {
                return Optional.of(table(pieces, cuts.get(), xs));
            }
        }
        Parts parts = parts(pieces, xs, lines);
        return parts.isTable() ? Optional.of(table(parts.rows(), parts.cuts(), xs)) : Optional.empty();
    }

    /** The lines of a block, what divides them, and how many are its header. */
    private record Parts(List<PieceRow> rows, List<Cut> cuts, int header, boolean isTable) {}

    private static Parts parts(List<PieceRow> pieces, double[] xs, List<Edge> lines) {
        List<Cut> rules = new RuleCuts(pieces, xs).find(lines);
        int header = HeaderRows.count(pieces, rules);
        int ruledHeader = HeaderRows.ruled(pieces, rules);
        Optional<boolean[]> anchored = AnchoredRows.find(pieces, Math.max(0, ruledHeader), xs.length - 1);
        if (anchored.isPresent() && ruledHeader <= 0) {
            header = firstStart(anchored.get());
        }
        List<PieceRow> heads = new HeadLines(new HeadLines(pieces, header).narrow(), header).divided(xs);
        List<PieceRow> headed = new GroupHeads(heads, rules, lines, header, xs.length - 1).widen();
        List<Cut> cuts = new RowCuts(headed, rules, header, xs.length - 1, anchored).find();
        boolean table = TableJudge.isTable(headed, cuts, rules, header, xs);
        return new Parts(headed, cuts, header, table);
    }

    private static int firstStart(boolean[] starts) {
        for (int i = 1; i < starts.length; i++) {
            if (starts[i]) {
                return i;
            }
        }
        return 0;
    }

    /** The edges of the columns; lines that run along the whole block tell the outer ones, which are then the same on every page. */
    private double[] frame(List<Gap> strips) {
        double left = rows.stream().mapToDouble(TextRow::left).min().orElseThrow();
        double right = rows.stream().mapToDouble(TextRow::right).max().orElseThrow();
        double size = rows.get(0).size();
        double top = rows.get(0).baseline() - 3 * size;
        double bottom = rows.get(rows.size() - 1).baseline() + 3 * size;
        List<Edge> wide = edges.horizontal().stream()
                .filter(line -> line.position() > top
                        && line.position() < bottom
                        && line.start() <= left + 1
                        && line.end() >= right - 1
                        && line.start() > left - FRAME * size
                        && line.end() < right + FRAME * size)
                .toList();
        double[] xs = new double[strips.size() + 2];
        xs[0] = wide.stream().mapToDouble(Edge::start).min().orElse(left - 2);
        xs[xs.length - 1] = wide.stream().mapToDouble(Edge::end).max().orElse(right + 2);
        for (int i = 0; i < strips.size(); i++) {
            xs[i + 1] = strips.get(i).middle();
        }
        return xs;
    }

    private static AlignedTable table(List<PieceRow> rows, List<Cut> cuts, double[] xs) {
        List<Integer> gridRow = new ArrayList<>(List.of(0));
        for (Cut cut : cuts) {
            gridRow.add(gridRow.get(gridRow.size() - 1) + (cut.isAny() ? 1 : 0));
        }
        int count = gridRow.get(gridRow.size() - 1) + 1;
        int columns = xs.length - 1;
        double[] ys = new double[count + 1];
        ys[0] = rows.get(0).baseline() - 1.1 * rows.get(0).size();
        PieceRow last = rows.get(rows.size() - 1);
        ys[count] = last.baseline() + 0.4 * last.size();
        boolean[][] rightDrawn = new boolean[count][columns];
        boolean[][] bottomDrawn = new boolean[count][columns];
        for (boolean[] row : rightDrawn) {
            Arrays.fill(row, true);
        }
        Arrays.fill(bottomDrawn[count - 1], true);
        for (int i = 0; i < cuts.size(); i++) {
            if (cuts.get(i).isAny()) {
                bottomDrawn[gridRow.get(i)] = cuts.get(i).columns();
                ys[gridRow.get(i) + 1] = cuts.get(i).y();
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            for (Piece piece : rows.get(i).pieces()) {
                Arrays.fill(rightDrawn[gridRow.get(i)], piece.from(), piece.to() - 1, false);
            }
        }
        boolean[] topDrawn = new boolean[columns];
        Arrays.fill(topDrawn, true);
        List<GridCell> cells = CellFinder.cells(new Lattice(xs, ys, rightDrawn, bottomDrawn, topDrawn));
        Grid grid = new Grid(xs, ys, cells);
        return new AlignedTable(grid, glyphs(grid, rows, gridRow));
    }

    private static List<List<Glyph>> glyphs(Grid grid, List<PieceRow> rows, List<Integer> gridRow) {
        List<List<Glyph>> glyphs = new ArrayList<>();
        grid.cells().forEach(cell -> glyphs.add(new ArrayList<>()));
        int[][] indexes = grid.cellIndexes();
        for (int i = 0; i < rows.size(); i++) {
            for (Piece piece : rows.get(i).pieces()) {
                List<Glyph> cell = glyphs.get(indexes[gridRow.get(i)][piece.from()]);
                for (Word word : piece.words()) {
                    cell.addAll(word.glyphs());
                }
            }
        }
        return glyphs;
    }
}
