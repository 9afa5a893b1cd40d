package io.github.fengong.extract.pdf.borderless;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the texts of a table tell before its rows are known: the distance of lines, where columns end, which column holds serials. */
final class TableTexts {

    /** A column with so many texts that stand apart, against the one with most, has one in each row. */
    private static final double MANY = 0.75;

    /** So much of a column are serials where it is one of serials. */
    private static final double SERIALS = 0.6;

    /** A line with so much room was not wrapped, in em. */
    private static final double ROOM = 3;

    /** Lines of a cell are not farther apart than this, in em. */
    private static final double MOST_PITCH = 2.6;

    private final List<PartLayout> layouts;
    private final List<Band> bands = new ArrayList<>();
    private final double[] rights;
    private final double em;
    private final double pitch;
    private final int serial;
    private final int[] blocks;
    private final int longest;

    TableTexts(List<PartLayout> layouts) {
        this.layouts = List.copyOf(layouts);
        for (PartLayout layout : layouts) {
            layout.pieces().stream()
                    .filter(piece -> !piece.title())
                    .map(layout::band)
                    .forEach(bands::add);
        }
        this.rights = TablePart.limits(layouts.stream().map(PartLayout::part).toList());
        this.em = layouts.get(0).part().levels().get(0).size();
        this.pitch = findPitch();
        this.serial = findSerials();
        this.blocks = new int[rights.length];
        this.longest = countTexts();
    }

    List<PartLayout> layouts() {
        return layouts;
    }

    /** Returns the lines between titles. */
    List<Band> bands() {
        return bands;
    }

    /** Returns the number of columns. */
    int columns() {
        return rights.length;
    }

    /** Returns where the texts of each column must end. */
    double[] rights() {
        return rights;
    }

    /** Returns the usual font size. */
    double em() {
        return em;
    }

    /** Returns the distance of lines in a cell. */
    double pitch() {
        return pitch;
    }

    /** Returns the column of serials, or -1. */
    int serial() {
        return serial;
    }

    /** Returns the column with most text. */
    int longest() {
        return longest;
    }

    /** Returns which part of the rows have serials, about. */
    double numbered() {
        int most = Math.max(1, most());
        return serial < 0 ? 0 : Math.min(1, (double) blocks[serial] / most);
    }

    /** Returns the columns that are likely to have a text in each row: serials, most text, and most texts that stand apart. */
    boolean[] mostDivided() {
        boolean[] chosen = new boolean[rights.length];
        for (int column = 0; column < chosen.length; column++) {
            chosen[column] = column == longest || column == serial || blocks[column] >= MANY * most();
        }
        return chosen;
    }

    private int most() {
        return Arrays.stream(blocks).max().orElse(0);
    }

    /** The distance of lines in a cell: the usual one where a line is full and its sentence goes on. */
    private double findPitch() {
        List<Double> distances = new ArrayList<>();
        for (Band band : bands) {
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

    private int findSerials() {
        for (int column = 0; column < rights.length; column++) {
            int lines = 0;
            int found = 0;
            for (Band band : bands) {
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

    /** Counts the texts of each column that stand apart, and returns the column with most characters. */
    private int countTexts() {
        int[] characters = new int[rights.length];
        for (Band band : bands) {
            for (int column = 0; column < rights.length; column++) {
                Line last = null;
                for (Line line : band.column(column)) {
                    boolean begins = last == null
                            || Setting.isWide(line.baseline() - last.baseline(), pitch)
                            || rights[column] - last.right() > ROOM * em;
                    characters[column] += line.text().length();
                    blocks[column] += begins ? 1 : 0;
                    last = line;
                }
            }
        }
        int most = 0;
        for (int column = 0; column < characters.length; column++) {
            most = characters[column] > characters[most] ? column : most;
        }
        return most;
    }
}
