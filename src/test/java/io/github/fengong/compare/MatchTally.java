package io.github.fengong.compare;

import java.util.Locale;

/** Counts how many rows of some kind were matched rightly. */
final class MatchTally {
    private int rows;
    private int right;
    private int wrong;
    private int missed;

    /** Counts a row, given the old row it came from and the one it was matched with, or -1. */
    void count(int expected, int found) {
        rows++;
        right += found >= 0 && found == expected ? 1 : 0;
        wrong += found >= 0 && found != expected ? 1 : 0;
        missed += expected >= 0 && found != expected ? 1 : 0;
    }

    double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    String line(String name) {
        return String.format(
                Locale.ROOT,
                "%-13s %6d  %6d %6d  %6d     %.4f  %.4f%n",
                name,
                rows,
                right,
                wrong,
                missed,
                precision(),
                recall());
    }
}
