package io.github.fengong.extract.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Finds rows and columns where nothing but the words tells: cells may be missing, a cell may have become several, and a row without its number
 * may be glued to the one before. Of all ways to read the cells in order the one is taken in which they fit the columns best, compared with
 * how well the columns' own cells fit.
 */
final class LooseAligner {

    /** What a missing cell between two present ones costs. */
    private static final double GAP = 1;

    /** What it costs to take two lines for paragraphs of one cell, before it is known how often a column has such cells. */
    private static final double JOIN = 2;

    /** Added to counts, so that what was not seen is unlikely but not impossible. */
    private static final double UNSEEN = 0.5;

    /** What it costs to begin a row that has no number. */
    private static final double ROW = 4;

    /** A cell has no more paragraphs than this, so that long runs of lines stay quick to read. */
    private static final int MOST_PARAGRAPHS = 12;

    /** Runs of lines beyond this are no row. */
    private static final int LONGEST = 120;

    /** What it costs to leave a line behind the last row to the text that follows. */
    private static final double LEFT_OUT = 3;

    /** How often the columns are learned anew from the rows as they were read last. */
    private static final int PASSES = 3;

    private final int numbering;
    private List<ColumnProfile> profiles;
    private double[] joinCosts;

    private LooseAligner(int numbering, List<ColumnProfile> profiles) {
        this.numbering = numbering;
        this.profiles = profiles;
        this.joinCosts = new double[profiles.size()];
        Arrays.fill(joinCosts, JOIN);
    }

    /** Learns the columns of a table from rows below its header: first from those that seem complete, then from all as they are read. */
    static LooseAligner learn(LineTableShape shape, List<LineRow> rows) {
        List<ColumnProfile> complete = RowAligner.learn(shape, rows).profiles();
        LooseAligner aligner = new LooseAligner(shape.numbering(), complete);
        List<LineRow> teaching = rows.stream()
                .filter(row -> !row.isHeading())
                .limit(LineTableShape.ROWS_THAT_TEACH)
                .toList();
        for (int pass = 0; pass < PASSES; pass++) {
            aligner.relearn(teaching);
        }
        return aligner;
    }

    /** A row read from cells. */
    private record Reading(double score, SortedMap<Integer, LineCell> places) {}

    private void relearn(List<LineRow> teaching) {
        List<SortedMap<Integer, LineCell>> read =
                teaching.stream().flatMap(row -> align(row).stream()).toList();
        List<SortedMap<Integer, LineCell>> single = teaching.stream()
                .filter(row -> row.size() <= profiles.size())
                .flatMap(row -> align(row).stream())
                .toList();
        joinCosts = IntStream.range(0, profiles.size())
                .mapToDouble(column -> joinCost(single, column))
                .toArray();
        profiles = IntStream.range(0, profiles.size())
                .mapToObj(column -> ColumnProfile.of(read.stream()
                        .map(row -> row.containsKey(column) ? row.get(column).words() : "")
                        .toList()))
                .toList();
    }

    /** Joining costs the less the more of a column's cells have several lines, in rows that are surely not several rows. */
    private static double joinCost(List<SortedMap<Integer, LineCell>> rows, int column) {
        List<LineCell> cells = rows.stream()
                .filter(row -> row.containsKey(column))
                .map(row -> row.get(column))
                .toList();
        long joined = cells.stream().filter(cell -> cell.lines().size() > 1).count();
        return -Math.log((joined + UNSEEN) / (cells.size() + 2 * UNSEEN));
    }

    /** Returns the rows that the cells of a row make, each with its cells by column; rows behind the first have lost their number. */
    List<SortedMap<Integer, LineCell>> align(LineRow row) {
        return align(row, false);
    }

    /** Returns the rows that the cells of the last row make; cells at its end that are no part of the table are left out. */
    List<SortedMap<Integer, LineCell>> alignLast(LineRow row) {
        return align(row, true);
    }

    private List<SortedMap<Integer, LineCell>> align(LineRow row, boolean open) {
        List<LineCell> cells = row.cells().subList(0, Math.min(LONGEST, row.size()));
        double[][][] logs = logProbabilities(cells);
        double[] best = new double[cells.size() + 1];
        Reading[] last = new Reading[cells.size() + 1];
        int[] from = new int[cells.size() + 1];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        best[0] = 0;
        for (int end = 1; end <= cells.size(); end++) {
            for (int start = 0; start < end; start++) {
                boolean numberLost = start > 0 || row.numberLost();
                Reading reading = read(cells, start, end, numberLost, logs);
                double score = best[start] + reading.score() - (start > 0 ? ROW : 0);
                if (score > best[end]) {
                    best[end] = score;
                    last[end] = reading;
                    from[end] = start;
                }
            }
        }
        List<SortedMap<Integer, LineCell>> rows = new ArrayList<>();
        for (int end = open ? openEnd(best) : cells.size(); end > 0; end = from[end]) {
            rows.add(0, last[end].places());
        }
        return rows;
    }

    private static int openEnd(double[] best) {
        int end = best.length - 1;
        for (int at = end - 1; at > 0; at--) {
            if (best[at] - (best.length - 1 - at) * LEFT_OUT > best[end] - (best.length - 1 - end) * LEFT_OUT) {
                end = at;
            }
        }
        return end;
    }

    /** Reads the cells from one to another as a row. {@code best[j][i]} is the score of the first i cells in the first j columns. */
    private Reading read(List<LineCell> all, int first, int end, boolean numberLost, double[][][] logs) {
        int count = end - first;
        int[] open = IntStream.range(0, profiles.size())
                .filter(column -> !numberLost || column != numbering)
                .toArray();
        double[][] best = new double[open.length + 1][count + 1];
        int[][] from = new int[open.length + 1][count + 1];
        for (double[] scores : best) {
            Arrays.fill(scores, Double.NEGATIVE_INFINITY);
        }
        best[0][0] = 0;
        for (int j = 1; j <= open.length; j++) {
            for (int i = 0; i <= count; i++) {
                for (int k = Math.max(0, i - MOST_PARAGRAPHS); k <= i; k++) {
                    double score = best[j - 1][k]
                            + (k == i
                                    ? profiles.get(open[j - 1]).missing() - (i > 0 && i < count ? GAP : 0)
                                    : logs[first + k][i - k - 1][open[j - 1]] - (i - k - 1) * joinCosts[open[j - 1]]);
                    if (score > best[j][i]) {
                        best[j][i] = score;
                        from[j][i] = k;
                    }
                }
            }
        }
        return new Reading(best[open.length][count], places(all.subList(first, end), open, from));
    }

    private static SortedMap<Integer, LineCell> places(List<LineCell> cells, int[] open, int[][] from) {
        SortedMap<Integer, LineCell> places = new TreeMap<>();
        int end = cells.size();
        for (int j = open.length; j > 0; j--) {
            int start = from[j][end];
            if (start < end) {
                places.put(open[j - 1], LineCell.join(cells.subList(start, end)));
            }
            end = start;
        }
        return places;
    }

    /** Returns at {@code [start][length - 1][column]} how probable the column is for the cells joined, as a logarithm. */
    private double[][][] logProbabilities(List<LineCell> cells) {
        double[][][] logs = new double[cells.size()][][];
        for (int start = 0; start < cells.size(); start++) {
            int longest = Math.min(MOST_PARAGRAPHS, cells.size() - start);
            logs[start] = new double[longest][];
            for (int length = 1; length <= longest; length++) {
                String words =
                        LineCell.join(cells.subList(start, start + length)).words();
                logs[start][length - 1] = logProbabilities(words);
            }
        }
        return logs;
    }

    private double[] logProbabilities(String words) {
        double[] fits =
                profiles.stream().mapToDouble(profile -> profile.fit(words)).toArray();
        double largest = Arrays.stream(fits).max().orElse(0);
        double all = largest
                + Math.log(
                        Arrays.stream(fits).map(fit -> Math.exp(fit - largest)).sum());
        return Arrays.stream(fits).map(fit -> fit - all).toArray();
    }
}
