package io.github.fengong.extract.pdf.table;

import io.github.fengong.extract.pdf.align.Numbers;
import io.github.fengong.extract.pdf.align.TextRowCuts;
import io.github.fengong.extract.pdf.grid.Grid;
import io.github.fengong.extract.pdf.grid.GridCell;
import io.github.fengong.extract.pdf.page.Glyph;
import io.github.fengong.extract.pdf.text.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Divides the rows of a ruled table in which several rows of text stand, because only its columns are drawn. A row is divided only where
 * what stands in it cannot be the lines of single cells: numbers under numbers, a gap through all columns, or entries of one line each.
 */
final class LooseRows {

    /** Baselines this near are the same, in points. */
    private static final double SAME = 1.5;

    /** A gap between rows is this much wider than the distance of lines. */
    private static final double APART = 1.3;

    /** Of lines beside others at least this part has the baselines of these. */
    private static final double BESIDE = 0.8;

    /** So many lines in every column are no chance. */
    private static final int ENTRIES = 3;

    private final Grid grid;
    private final List<PageCell> cells;
    private final List<Glyph> glyphs;

    private LooseRows(Grid grid, List<PageCell> cells, List<Glyph> glyphs) {
        this.grid = grid;
        this.cells = cells;
        this.glyphs = glyphs;
    }

    /** Returns the table with its rows divided, or nothing where they need not be. */
    static Optional<Grid> divide(Grid grid, List<PageCell> cells, List<Glyph> glyphs) {
        return new LooseRows(grid, cells, glyphs).divide();
    }

    private Optional<Grid> divide() {
        List<List<PageCell>> byRow = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            byRow.add(new ArrayList<>());
        }
        for (PageCell cell : cells) {
            if (cell.rowSpan() == 1 && !cell.lines().isEmpty()) {
                byRow.get(cell.row()).add(cell);
            }
        }
        List<double[]> cuts = byRow.stream().map(this::cuts).toList();
        return cuts.stream().allMatch(cut -> cut.length == 0) ? Optional.empty() : Optional.of(divided(cuts));
    }

    private double[] cuts(List<PageCell> row) {
        boolean several = row.stream().filter(cell -> cell.lines().size() > 1).count() > 1;
        if (!several) {
            return new double[0];
        }
        boolean numbers = hasNumbers(row);
        double[] gaps = numbers ? new double[0] : gaps(row);
        if (gaps.length > 0 || !numbers && !hasEntries(row)) {
            return gaps;
        }
        double top = grid.ys()[row.get(0).row()];
        double bottom = grid.ys()[row.get(0).endRow()];
        List<Glyph> inside = glyphs.stream()
                .filter(glyph -> glyph.pointY() > top && glyph.pointY() < bottom)
                .toList();
        return TextRowCuts.find(inside, grid.xs());
    }

    /** The positions of gaps that run through all columns, with new lines beside each other under them. */
    private static double[] gaps(List<PageCell> row) {
        double pitch = row.stream()
                .flatMap(cell -> distances(cell.lines()).stream())
                .mapToDouble(Double::doubleValue)
                .min()
                .orElse(Double.MAX_VALUE);
        double[] baselines = row.stream()
                .flatMap(cell -> cell.lines().stream())
                .mapToDouble(TextLine::baseline)
                .sorted()
                .toArray();
        List<Double> gaps = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (double baseline : baselines) {
            double y = baseline - 0.75 * pitch;
            if (baseline - last > SAME && isBorder(row, y, baseline, APART * pitch)) {
                gaps.add(y);
                last = baseline;
            }
        }
        return gaps.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static boolean isBorder(List<PageCell> row, double y, double baseline, double width) {
        int begun = 0;
        for (PageCell cell : row) {
            if (!isFree(cell.lines(), y, width)) {
                return false;
            }
            begun += cell.lines().get(0).baseline() < y && hasBaseline(cell.lines(), baseline) ? 1 : 0;
        }
        return begun >= 2;
    }

    private static List<Double> distances(List<TextLine> lines) {
        List<Double> distances = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            double distance = lines.get(i).baseline() - lines.get(i - 1).baseline();
            if (distance > 0.8 * lines.get(i).size()) {
                distances.add(distance);
            }
        }
        return distances;
    }

    private static boolean isFree(List<TextLine> lines, double y, double width) {
        for (int i = 1; i < lines.size(); i++) {
            double from = lines.get(i - 1).baseline();
            double to = lines.get(i).baseline();
            if (from < y && to > y) {
                return to - from >= width;
            }
        }
        return true;
    }

    private static boolean hasBaseline(List<TextLine> lines, double baseline) {
        for (int i = 0; i < lines.size(); i++) {
            if (Math.abs(lines.get(i).baseline() - baseline) <= SAME) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells whether two columns hold lines that are numbers each, beside each other, and no more columns hold a single number: rows under
     * each other have most of their numbers, while a number or two too many for its cell is wrapped there alone.
     */
    private static boolean hasNumbers(List<PageCell> row) {
        List<PageCell> all = row.stream()
                .filter(cell -> cell.lines().stream().allMatch(line -> Numbers.isNumber(line.text())))
                .toList();
        List<PageCell> numbers =
                all.stream().filter(cell -> cell.lines().size() > 1).toList();
        boolean most = 2 * numbers.size() >= all.size();
        return most
                && numbers.stream()
                        .anyMatch(cell -> row.stream()
                                .anyMatch(other -> other != cell
                                        && (numbers.contains(other)
                                                || cell.lines().size() >= ENTRIES)
                                        && areBeside(cell.lines(), other.lines())));
    }

    /** Tells whether lines stand beside others; a raised mark may move one of them. */
    private static boolean areBeside(List<TextLine> lines, List<TextLine> others) {
        long beside = lines.stream()
                .filter(line -> hasBaseline(others, line.baseline()))
                .count();
        return beside >= BESIDE * lines.size();
    }

    /** Tells whether all columns hold the same lines, which do not go on in the next where there was room. */
    private static boolean hasEntries(List<PageCell> row) {
        int count = row.get(0).lines().size();
        return row.size() >= ENTRIES
                && count >= ENTRIES
                && row.stream().allMatch(cell -> cell.lines().size() == count && (hasRoom(cell) || isCapital(cell)))
                && row.stream()
                        .allMatch(cell -> cell.lines().stream()
                                .allMatch(line -> hasBaseline(row.get(0).lines(), line.baseline())));
    }

    private static boolean hasRoom(PageCell cell) {
        List<TextLine> lines = cell.lines();
        for (int i = 1; i < lines.size(); i++) {
            double blank = 0.3 * lines.get(i).size();
            if (lines.get(i - 1).right() + blank + lines.get(i).headWidth() < cell.limit()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapital(PageCell cell) {
        return cell.lines().stream()
                .allMatch(line -> Character.isUpperCase(line.text().codePointAt(0)));
    }

    private Grid divided(List<double[]> cuts) {
        int[] starts = new int[grid.rows() + 1];
        List<Double> ys = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            starts[row] = ys.size();
            ys.add(grid.ys()[row]);
            for (double cut : cuts.get(row)) {
                ys.add(cut);
            }
        }
        starts[grid.rows()] = ys.size();
        ys.add(grid.ys()[grid.rows()]);
        List<GridCell> divided = new ArrayList<>();
        for (GridCell cell : grid.cells()) {
            int end = starts[cell.endRow()];
            int step = cell.rowSpan() == 1 ? 1 : end - starts[cell.row()];
            for (int row = starts[cell.row()]; row < end; row += step) {
                divided.add(new GridCell(
                        row,
                        cell.column(),
                        step,
                        cell.columnSpan(),
                        cell.openAbove() && row == starts[cell.row()],
                        cell.openBelow() && row + step == end));
            }
        }
        divided.sort(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column));
        return new Grid(grid.xs(), ys.stream().mapToDouble(Double::doubleValue).toArray(), divided);
    }
}
