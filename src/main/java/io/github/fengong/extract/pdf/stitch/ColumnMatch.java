package io.github.fengong.extract.pdf.stitch;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * How the columns of a table and of its continuation fall together: a merged cell may leave either with fewer lines.
 *
 * @param xs the lines of both, in the place of the first
 * @param upper for each line of the table its index in {@code xs}
 * @param lower for each line of the continuation its index in {@code xs}
 * @param shift how far the continuation must be moved to the right, in points
 */
record ColumnMatch(double[] xs, int[] upper, int[] lower, double shift) {

    /** Lines at most this far apart are the same, in points. */
    private static final double SAME = 3;

    /** Tables whose widths differ by at most this are as wide as each other, in points. */
    private static final double SAME_WIDTH = 4;

    /** Returns how the columns fall together, or nothing where the tables are not as wide as each other, or divided otherwise. */
    static Optional<ColumnMatch> byPlace(double[] upper, double[] lower) {
        double upperWidth = upper[upper.length - 1] - upper[0];
        double lowerWidth = lower[lower.length - 1] - lower[0];
        if (Math.abs(upperWidth - lowerWidth) > SAME_WIDTH) {
            return Optional.empty();
        }
        double shift = (upper[0] + upper[upper.length - 1] - lower[0] - lower[lower.length - 1]) / 2;
        double[] moved = Arrays.stream(lower).map(x -> x + shift).toArray();
        int shared = (int)
                Arrays.stream(moved).filter(x -> nearest(upper, x) <= SAME).count();
        boolean divided = shared * 10 >= 6 * Math.min(upper.length, lower.length) && shared > 2
                || shared == Math.min(upper.length, lower.length);
        if (!divided) {
            return Optional.empty();
        }
        double[] added =
                Arrays.stream(moved).filter(x -> nearest(upper, x) > SAME).toArray();
        double[] xs = DoubleStream.concat(Arrays.stream(upper), Arrays.stream(added))
                .sorted()
                .toArray();
        return Optional.of(new ColumnMatch(xs, indexes(upper, xs), indexes(moved, xs), shift));
    }

    /** Returns the match of tables with as many columns, which have other widths on a page of another size. */
    static Optional<ColumnMatch> byCount(double[] upper, double[] lower) {
        if (upper.length != lower.length) {
            return Optional.empty();
        }
        int[] same = new int[upper.length];
        Arrays.setAll(same, i -> i);
        return Optional.of(new ColumnMatch(upper, same, same, 0));
    }

    private static double nearest(double[] lines, double x) {
        return Arrays.stream(lines).map(line -> Math.abs(line - x)).min().orElseThrow();
    }

    private static int[] indexes(double[] lines, double[] xs) {
        int[] indexes = new int[lines.length];
        for (int i = 0; i < lines.length; i++) {
            int nearest = 0;
            for (int j = 1; j < xs.length; j++) {
                if (Math.abs(xs[j] - lines[i]) < Math.abs(xs[nearest] - lines[i])) {
                    nearest = j;
                }
            }
            indexes[i] = nearest;
        }
        return indexes;
    }
}
