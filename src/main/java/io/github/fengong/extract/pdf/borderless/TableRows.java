package io.github.fengong.extract.pdf.borderless;

import io.github.fengong.extract.pdf.borderless.PartLayout.Piece;
import io.github.fengong.extract.pdf.borderless.RowDivider.Division;
import io.github.fengong.extract.pdf.borderless.Setting.Place;
import io.github.fengong.extract.pdf.borderless.Stripe.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Divides all parts of a table into rows, by the setting of cells that fits them best. */
final class TableRows {

    /** Rows in which a column of cells may be empty. */
    private static final double FILLED = 0.95;

    /** A column with cells in fewer rows has none of its own in each. */
    private static final double SPARSE = 0.6;

    private static final int MOST_ROUNDS = 3;

    /** A cell set like its row is at most this far off, in em. */
    private static final double OFF = 0.35;

    private final TableTexts texts;
    private boolean[] rowColumns;
    private Setting setting = new Setting(Place.TOP, 0, 0);

    TableRows(TableTexts texts) {
        this.texts = texts;
        this.rowColumns = texts.mostDivided();
    }

    /** Finds setting and columns of rows: first with those that are likely, then with those that fit. */
    void fit() {
        for (int i = 0; i < MOST_ROUNDS; i++) {
            setting = bestSetting();
            boolean[] aligned = alignedColumns();
            if (Arrays.equals(aligned, rowColumns)) {
                return;
            }
            rowColumns = aligned;
        }
        setting = bestSetting();
    }

    Setting setting() {
        return setting;
    }

    TableTexts texts() {
        return texts;
    }

    boolean isRowColumn(int column) {
        return rowColumns[column];
    }

    /** Returns the stripes of a part, from top to bottom. */
    List<Stripe> stripes(PartLayout layout) {
        List<Stripe> stripes = new ArrayList<>();
        List<Level> levels = layout.part().levels();
        if (layout.header() > 0) {
            stripes.add(new Stripe(
                    Kind.HEADER,
                    levels.get(0).baseline(),
                    levels.get(layout.header() - 1).baseline(),
                    false));
        }
        for (Piece piece : layout.pieces()) {
            if (piece.title()) {
                stripes.add(new Stripe(
                        Kind.TITLE,
                        levels.get(piece.from()).baseline(),
                        levels.get(piece.to() - 1).baseline(),
                        layout.isRuled(piece.from())));
                continue;
            }
            List<Line> lines = layout.band(piece).lines(rowColumns);
            int next = 0;
            for (double end : divide(layout, piece, setting).ends()) {
                boolean ruled = next == 0 && layout.isRuled(piece.from());
                double first = Double.MAX_VALUE;
                double serialFirst = lines.get(next).baseline();
                while (next < lines.size() && lines.get(next).baseline() <= end) {
                    first = lines.get(next).column() == texts.serial()
                            ? first
                            : Math.min(first, lines.get(next).baseline());
                    next++;
                }
                first = setting.place() == Place.TOP && first < Double.MAX_VALUE ? first : serialFirst;
                boolean header = stripes.isEmpty() && !layout.part().continued();
                stripes.add(new Stripe(header ? Kind.HEADER : Kind.ROW, first, end, ruled));
            }
        }
        return stripes;
    }

    private Division divide(PartLayout layout, Piece piece, Setting how) {
        return new RowDivider(
                        layout.band(piece),
                        rowColumns,
                        texts.serial(),
                        texts.numbered(),
                        how,
                        texts.rights(),
                        layout.mayBeginOtherwise(piece),
                        layout.mayGoOn(piece))
                .divide();
    }

    private Setting bestSetting() {
        Setting best = null;
        double least = Double.MAX_VALUE;
        for (double gap : gaps()) {
            for (Place place : Place.values()) {
                Setting tried = new Setting(place, texts.pitch(), gap);
                double cost = 0;
                for (PartLayout layout : texts.layouts()) {
                    for (Piece piece : layout.pieces()) {
                        cost += piece.title() ? 0 : divide(layout, piece, tried).cost();
                    }
                }
                if (cost < least) {
                    least = cost;
                    best = tried;
                }
            }
        }
        return best;
    }

    /** No gap, the usual one of those that are wider than between lines, and of those that are narrower. */
    private List<Double> gaps() {
        double pitch = texts.pitch();
        List<Double> wide = new ArrayList<>();
        List<Double> narrow = new ArrayList<>();
        for (Band band : texts.bands()) {
            double last = Double.NaN;
            for (Line line : band.lines(rowColumns)) {
                double distance = line.baseline() - last;
                if (Setting.isWide(distance, pitch)) {
                    wide.add(distance - pitch);
                }
                last = line.baseline();
            }
            for (List<Line> column : band.columns()) {
                for (int i = 1; i < column.size(); i++) {
                    double distance =
                            column.get(i).baseline() - column.get(i - 1).baseline();
                    if (Setting.isWide(pitch, distance) && distance > texts.em()) {
                        narrow.add(distance - pitch);
                    }
                }
            }
        }
        List<Double> gaps = new ArrayList<>(List.of(0.0));
        usual(wide, 0.2).ifPresent(gaps::add);
        usual(narrow, 0.5).ifPresent(gaps::add);
        return gaps;
    }

    private static Optional<Double> usual(List<Double> gaps, double part) {
        gaps.sort(null);
        return gaps.size() < 2 ? Optional.empty() : Optional.of(gaps.get((int) (part * gaps.size())));
    }

    /** The columns that have a text in almost every row, set like the row. */
    private boolean[] alignedColumns() {
        int[] filled = new int[texts.columns()];
        int[] aligned = new int[texts.columns()];
        int rows = 0;
        for (PartLayout layout : texts.layouts()) {
            PartGrid grid = new PartGrid(layout, stripes(layout));
            int count = grid.stripes().size();
            for (int i = 0; i < count; i++) {
                boolean whole = (i > 0 || !layout.part().continued()) && (i + 1 < count || !layout.goesOn());
                if (grid.stripes().get(i).isRow() && whole) {
                    rows++;
                    count(grid, i, filled, aligned);
                }
            }
        }
        boolean[] found = rowColumns.clone();
        for (int column = 0; column < found.length; column++) {
            boolean other = filled[column] < SPARSE * rows || aligned[column] < SPARSE * filled[column];
            found[column] &= column == texts.serial() || column == texts.longest() || !other;
            found[column] |= rows > 0 && filled[column] >= FILLED * rows && aligned[column] >= FILLED * rows;
        }
        return found;
    }

    private void count(PartGrid grid, int row, int[] filled, int[] aligned) {
        for (int column = 0; column < filled.length; column++) {
            List<Line> inside = grid.in(column, row);
            if (!inside.isEmpty()) {
                filled[column]++;
                aligned[column] += off(inside, grid.stripes().get(row)) < OFF * texts.em() ? 1 : 0;
            }
        }
    }

    private double off(List<Line> lines, Stripe row) {
        double first = lines.get(0).baseline();
        double last = lines.get(lines.size() - 1).baseline();
        return Math.abs(setting.place() == Place.TOP ? first - row.first() : (first + last) / 2 - row.middle());
    }
}
