package io.github.fengong.compare;

import java.util.Arrays;

/**
 * Finds the rows that changed places. As few rows as possible are held to have moved; where there is a choice, all of them are: when two
 * neighbours change places either may have stayed, so both have moved; when one row goes past several, it alone has. In other words, a row
 * has stayed if it belongs to every longest increasing subsequence.
 */
final class MoveFinder {

    private MoveFinder() {}

    /**
     * Tells for each row whether it moved.
     *
     * @param places the old place of each row, in the new order; all different
     */
    static boolean[] findMoved(int[] places) {
        int[] before = lengthsOfRuns(places);
        int[] after = reverse(lengthsOfRuns(negate(reverse(places))));
        int longest = Arrays.stream(before).max().orElse(0);
        int[] rowsAtStep = new int[longest + 1];
        for (int row = 0; row < places.length; row++) {
            if (before[row] + after[row] - 1 == longest) {
                rowsAtStep[before[row]]++;
            }
        }
        boolean[] moved = new boolean[places.length];
        for (int row = 0; row < places.length; row++) {
            moved[row] = before[row] + after[row] - 1 < longest || rowsAtStep[before[row]] > 1;
        }
        return moved;
    }

    /** Returns for each value the length of the longest increasing subsequence that ends with it. */
    private static int[] lengthsOfRuns(int[] values) {
        int[] ends = new int[values.length];
        int[] lengths = new int[values.length];
        int longest = 0;
        for (int at = 0; at < values.length; at++) {
            int found = Arrays.binarySearch(ends, 0, longest, values[at]);
            int length = -found - 1;
            ends[length] = values[at];
            lengths[at] = length + 1;
            longest = Math.max(longest, length + 1);
        }
        return lengths;
    }

    private static int[] reverse(int[] values) {
        int[] reversed = new int[values.length];
        for (int at = 0; at < values.length; at++) {
            reversed[at] = values[values.length - 1 - at];
        }
        return reversed;
    }

    private static int[] negate(int[] values) {
        return Arrays.stream(values).map(value -> -value).toArray();
    }
}
