package io.github.fengong.extract.pdf.borderless;

import io.github.fengong.extract.pdf.borderless.Setting.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Divides the lines of a band into rows: of all divisions that where texts of a row are set alike, serials stand alone, and lines within a
 * cell are nearer to each other than to those of the next, the one that is least off.
 */
final class RowDivider {

    static final Pattern SERIAL = Pattern.compile("[（(]?\\d{1,3}[)）.．、]?");

    /** A text off its place by more than this is not worse, in em: it must not decide alone. */
    private static final double FARTHEST = 3;

    /** What the faults of a division cost, in em off the place of a text. */
    private static final double SECOND_SERIAL = 6;

    private static final double NO_SERIAL = 0.3;
    private static final double NO_SERIAL_IN_NUMBERED = 1;
    private static final double MOSTLY = 0.6;
    private static final double EMPTY = 0.8;
    private static final double GAP_IN_CELL = 1.5;
    private static final double END_IN_CELL = 0.2;
    private static final double NO_GAP_BETWEEN = 1.5;
    private static final double TOO_NEAR = 3;
    private static final double TOO_FAR = 0.15;
    private static final double IN_SENTENCE = 0.6;
    private static final double AFTER_SENTENCE = -0.2;
    private static final double ROW = 0.1;
    private static final double CUT = 0.3;

    private final List<List<Line>> columns = new ArrayList<>();
    private final double[] levels;
    private final int[][] until;
    private final double[][] inner;
    private final int serials;
    private final double noSerial;
    private final Setting setting;
    private final double[] rights;
    private final double em;
    private final boolean rest;
    private final boolean cut;

    /** The baselines after which rows end, and how far texts are off. */
    record Division(List<Double> ends, double cost) {}

    /**
     * Creates the divider of a band.
     *
     * @param band the lines
     * @param chosen the columns that have a cell in each row
     * @param serial the column of serials, or -1
     * @param numbered which part of the rows have serials
     * @param setting how cells are set
     * @param rights where the texts of columns end
     * @param rest whether the first row may be the rest of one on the page before
     * @param cut whether the last row may go on on the next page
     */
    RowDivider(
            Band band,
            boolean[] chosen,
            int serial,
            double numbered,
            Setting setting,
            double[] rights,
            boolean rest,
            boolean cut) {
        int at = -1;
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i]) {
                at = i == serial ? columns.size() : at;
                columns.add(band.column(i));
            }
        }
        List<Line> lines = band.lines(chosen);
        this.serials = at;
        this.noSerial = NO_SERIAL + Math.max(0, numbered - MOSTLY) / (1 - MOSTLY) * (NO_SERIAL_IN_NUMBERED - NO_SERIAL);
        this.setting = setting;
        this.rights = rights;
        this.rest = rest;
        this.cut = cut;
        this.em = lines.isEmpty() ? 10 : lines.get(0).size();
        this.levels = lines.stream().mapToDouble(Line::baseline).distinct().toArray();
        this.inner = columns.stream().map(this::inner).toArray(double[][]::new);
        this.until = new int[columns.size()][levels.length + 1];
        for (int c = 0; c < columns.size(); c++) {
            int count = 0;
            for (int i = 0; i < levels.length; i++) {
                while (count < columns.get(c).size()
                        && columns.get(c).get(count).baseline() <= levels[i]) {
                    count++;
                }
                until[c][i + 1] = count;
            }
        }
    }

    /** Returns the best division. */
    Division divide() {
        int n = levels.length;
        double[] costs = new double[n + 1];
        int[] before = new int[n + 1];
        Arrays.fill(costs, Double.MAX_VALUE);
        costs[0] = 0;
        for (int to = 1; to <= n; to++) {
            if (to < n && levels[to] - levels[to - 1] < 0.5 * em) {
                continue;
            }
            double boundary = to < n ? boundary(to) : 0;
            for (int from = 0; from < to; from++) {
                if (costs[from] == Double.MAX_VALUE) {
                    continue;
                }
                double cost = costs[from] + boundary + row(from, to);
                if (cost < costs[to]) {
                    costs[to] = cost;
                    before[to] = from;
                }
            }
        }
        List<Double> ends = new ArrayList<>();
        for (int to = n; to > 0; to = before[to]) {
            ends.add(0, levels[to - 1]);
        }
        return new Division(ends, costs[n]);
    }

    /** What a border after some levels costs. */
    private double boundary(int at) {
        double distance = levels[at] - levels[at - 1];
        double off = (distance - setting.pitch() - setting.gap()) / em;
        double cost = off < -0.1 ? TOO_NEAR * -off : TOO_FAR * Math.min(FARTHEST, off);
        for (int c = 0; c < columns.size(); c++) {
            int count = until[c][at];
            if (count == 0 || count == columns.get(c).size()) {
                continue;
            }
            Line above = columns.get(c).get(count - 1);
            Line below = columns.get(c).get(count);
            if (!setting.divides(below.baseline() - above.baseline())) {
                cost += setting.hasGap() ? NO_GAP_BETWEEN : 0;
                cost += above.mayEndBefore(below, rights[above.column()]) ? AFTER_SENTENCE : IN_SENTENCE;
            }
        }
        return cost;
    }

    private double row(int from, int to) {
        boolean first = from == 0 && rest && countSerials(from, to) == 0;
        boolean last = to == levels.length && cut;
        double cost = ROW + inner(from, to) + serials(from, to, first) + (first ? 0 : empty(from, to, last));
        double off = off(from, to, setting.place());
        if ((first || last) && setting.place() == Place.MIDDLE) {
            off = Math.min(off, CUT + off(from, to, Place.TOP));
        }
        return cost + off + (first ? CUT : 0);
    }

    /** Gaps and ends between the lines of a cell. */
    private double inner(int from, int to) {
        double cost = 0;
        for (int c = 0; c < columns.size(); c++) {
            if (until[c][to] > until[c][from]) {
                cost += inner[c][until[c][to] - 1] - inner[c][until[c][from]];
            }
        }
        return cost;
    }

    /** What the distances of the lines of a column cost up to each line, if they all stood in one cell. */
    private double[] inner(List<Line> column) {
        double[] sums = new double[column.size()];
        for (int i = 1; i < sums.length; i++) {
            Line above = column.get(i - 1);
            Line line = column.get(i);
            boolean divided = setting.divides(line.baseline() - above.baseline());
            boolean ends = !divided && above.hasRoomFor(line, rights[line.column()]);
            sums[i] = sums[i - 1] + (divided ? GAP_IN_CELL : ends ? END_IN_CELL : 0);
        }
        return sums;
    }

    private double serials(int from, int to, boolean mayLack) {
        int count = countSerials(from, to);
        return count > 1 ? SECOND_SERIAL * (count - 1) : count == 1 || mayLack || serials < 0 ? 0 : noSerial;
    }

    private int countSerials(int from, int to) {
        int count = 0;
        for (int i = serials < 0 ? 0 : until[serials][from]; serials >= 0 && i < until[serials][to]; i++) {
            count += SERIAL.matcher(columns.get(serials).get(i).text()).matches() ? 1 : 0;
        }
        return count;
    }

    private double empty(int from, int to, boolean mayLack) {
        int empty = 0;
        for (int c = 0; c < columns.size(); c++) {
            empty += c != serials && until[c][from] == until[c][to] ? 1 : 0;
        }
        return (mayLack ? 0.5 : 1) * EMPTY * empty;
    }

    /** How far the texts of a row are off their place, in em; a serial may stand higher, because it has no space above it. */
    private double off(int from, int to, Place place) {
        double top = top(from, to);
        double middle = (levels[from] + levels[to - 1]) / 2;
        double cost = 0;
        for (int c = 0; c < columns.size(); c++) {
            if (until[c][from] == until[c][to]) {
                continue;
            }
            double first = columns.get(c).get(until[c][from]).baseline();
            double last = columns.get(c).get(until[c][to] - 1).baseline();
            double off = place == Place.TOP ? Math.max(0, first - top) : Math.abs((first + last) / 2 - middle);
            cost += Math.min(FARTHEST, off / em);
        }
        return cost;
    }

    private double top(int from, int to) {
        double top = Double.MAX_VALUE;
        for (int c = 0; c < columns.size(); c++) {
            if (c != serials && until[c][from] < until[c][to]) {
                top = Math.min(top, columns.get(c).get(until[c][from]).baseline());
            }
        }
        return top == Double.MAX_VALUE ? levels[from] : top;
    }
}
