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

    /** A column with so many texts that stand apart, against the one with most, has one in each row. */
    private static final double MANY = 0.75;

    /** So much of a column are serials where it is one of serials. */
    private static final double SERIALS = 0.6;

    /** Rows in which a column of cells may be empty. */
    private static final double FILLED = 0.95;

    /** A line with so much room was not wrapped, in em. */
    private static final double ROOM = 3;

    /** A column with cells in fewer rows has none of its own in each. */
    private static final double SPARSE = 0.6;

    /** Lines of a cell are not farther apart than this, in em. */
    private static final double MOST_PITCH = 2.6;

    private static final int MOST_ROUNDS = 3;

    /** A cell set like its row is at most this far off, in em. */
    private static final double OFF = 0.35;

    private final List<PartLayout> layouts;
    private final int columns;
    private final double[] rights;
    private final double pitch;
    private final double em;
    private final int serial;
    private int longest;
    private double numbered;
    private boolean[] rowColumns;
    private Setting setting = new Setting(Place.TOP, 0, 0);

    TableRows(List<PartLayout> layouts) {
        this.layouts = layouts;
        this.columns = layouts.get(0).part().columns().count();
        this.rights = TablePart.limits(layouts.stream().map(PartLayout::part).toList());
        this.em = layouts.get(0).part().levels().get(0).size();
        this.pitch = pitch();
        this.serial = serialColumn();
        this.rowColumns = mostDivided();
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

    double[] rights() {
        return rights;
    }

    double em() {
        return em;
    }

    int serial() {
        return serial;
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
                    first = lines.get(next).column() == serial
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
                        serial,
                        numbered,
                        how,
                        rights,
                        layout.mayBeginOtherwise(piece),
                        layout.mayGoOn(piece))
                .divide();
    }

    private Setting bestSetting() {
        Setting best = null;
        double least = Double.MAX_VALUE;
        for (double gap : gaps()) {
            for (Place place : Place.values()) {
                Setting tried = new Setting(place, pitch, gap);
                double cost = 0;
                for (PartLayout layout : layouts) {
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
        List<Double> wide = new ArrayList<>();
        List<Double> narrow = new ArrayList<>();
        for (Band band : bands()) {
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
                    if (Setting.isWide(pitch, distance) && distance > em) {
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

    private List<Band> bands() {
        List<Band> bands = new ArrayList<>();
        for (PartLayout layout : layouts) {
            layout.pieces().stream()
                    .filter(piece -> !piece.title())
                    .map(layout::band)
                    .forEach(bands::add);
        }
        return bands;
    }

    /** The distance of lines in a cell: the usual one where a line is full and its sentence goes on. */
    private double pitch() {
        List<Double> distances = new ArrayList<>();
        for (Band band : bands()) {
            for (List<Line> column : band.columns()) {
                for (int i = 1; i < column.size(); i++) {
                    Line above = column.get(i - 1);
                    double distance = column.get(i).baseline() - above.baseline();
                    boolean line = distance > 0.9 * em && distance < MOST_PITCH * em;
                    if (line && !above.mayEndBefore(column.get(i), rights[above.column()])) {
                        distances.add(distance);
                    }
                }
            }
        }
        distances.sort(null);
        return distances.isEmpty() ? 1.5 * em : distances.get(distances.size() / 2);
    }

    private int serialColumn() {
        for (int column = 0; column < columns; column++) {
            int lines = 0;
            int found = 0;
            for (Band band : bands()) {
                for (Line line : band.column(column)) {
                    lines++;
                    found += RowDivider.SERIAL.matcher(line.text()).matches() ? 1 : 0;
                }
            }
            if (found > 1 && found >= SERIALS * lines) {
                return column;
            }
        }
        return -1;
    }

    /** The serials, the column with most text, and those with most texts that stand apart. */
    private boolean[] mostDivided() {
        int[] texts = new int[columns];
        int[] blocks = new int[columns];
        for (Band band : bands()) {
            for (int column = 0; column < columns; column++) {
                Line last = null;
                for (Line line : band.column(column)) {
                    boolean begins = last == null
                            || Setting.isWide(line.baseline() - last.baseline(), pitch)
                            || rights[column] - last.right() > ROOM * em;
                    texts[column] += line.text().length();
                    blocks[column] += begins ? 1 : 0;
                    last = line;
                }
            }
        }
        int most = 0;
        for (int column = 0; column < columns; column++) {
            longest = texts[column] > texts[longest] ? column : longest;
            most = Math.max(most, blocks[column]);
        }
        numbered = serial < 0 || most == 0 ? 0 : Math.min(1, (double) blocks[serial] / most);
        boolean[] chosen = new boolean[columns];
        for (int column = 0; column < columns; column++) {
            chosen[column] = column == longest || column == serial || blocks[column] >= MANY * most;
        }
        return chosen;
    }

    /** The columns that have a text in almost every row, set like the row. */
    private boolean[] alignedColumns() {
        int[] filled = new int[columns];
        int[] aligned = new int[columns];
        int rows = 0;
        for (PartLayout layout : layouts) {
            List<Stripe> stripes = stripes(layout);
            for (int i = 0; i < stripes.size(); i++) {
                boolean whole = (i > 0 || !layout.part().continued()) && (i + 1 < stripes.size() || !layout.goesOn());
                if (!stripes.get(i).isRow() || !whole) {
                    continue;
                }
                rows++;
                double top = i == 0 ? Double.NEGATIVE_INFINITY : border(stripes.get(i - 1), stripes.get(i));
                double bottom = i + 1 == stripes.size() ? Double.MAX_VALUE : border(stripes.get(i), stripes.get(i + 1));
                Band band = Band.of(layout.part().levels(), layout.part().columns());
                for (int column = 0; column < columns; column++) {
                    List<Line> inside = band.column(column).stream()
                            .filter(line -> line.baseline() > top && line.baseline() < bottom)
                            .toList();
                    if (!inside.isEmpty()) {
                        filled[column]++;
                        aligned[column] += off(inside, stripes.get(i)) < OFF * em ? 1 : 0;
                    }
                }
            }
        }
        boolean[] found = rowColumns.clone();
        for (int column = 0; column < columns; column++) {
            boolean other = filled[column] < SPARSE * rows || aligned[column] < SPARSE * filled[column];
            found[column] &= column == serial || column == longest || !other;
            found[column] |= rows > 0 && filled[column] >= FILLED * rows && aligned[column] >= FILLED * rows;
        }
        return found;
    }

    private double off(List<Line> lines, Stripe row) {
        double first = lines.get(0).baseline();
        double last = lines.get(lines.size() - 1).baseline();
        return Math.abs(setting.place() == Place.TOP ? first - row.first() : (first + last) / 2 - row.middle());
    }

    private static double border(Stripe above, Stripe below) {
        return above.last() + 0.3 * (below.first() - above.last());
    }
}
