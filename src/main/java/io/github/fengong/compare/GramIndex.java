package io.github.fengong.compare;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the texts that share most with a given one, without comparing it with all: an inverted index of pairs of neighbouring letters, where
 * a pair counts the more the fewer texts have it. Not for use by several threads.
 */
final class GramIndex {

    /**
     * How many entries are read at most for one text, rarest pairs first. It bounds the time where all texts are made of the same few
     * phrases, and is enough to read all pairs of a usual text.
     */
    private static final int ENTRIES_READ = 20_000;

    /** The different pairs, sorted; the texts that have pair n are {@code entries[starts[n]]} to {@code entries[starts[n + 1] - 1]}. */
    private final int[] pairs;

    private final int[] starts;
    private final int[] entries;

    /** What the score of each text is multiplied with, so that long texts are not near to everything. */
    private final double[] scales;

    private final double[] scores;
    private final int[] touched;

    GramIndex(List<LetterText> texts) {
        long[] sorted = IntStream.range(0, texts.size())
                .boxed()
                .flatMapToLong(
                        text -> Arrays.stream(texts.get(text).distinctPairs()).mapToLong(pair -> entry(pair, text)))
                .sorted()
                .toArray();
        pairs = Arrays.stream(sorted)
                .mapToInt(entry -> (int) (entry >> Integer.SIZE))
                .distinct()
                .toArray();
        starts = new int[pairs.length + 1];
        entries = new int[sorted.length];
        scales = new double[texts.size()];
        touched = new int[texts.size()];
        scores = new double[texts.size()];
        fill(sorted);
    }

    private static long entry(int pair, int text) {
        return (long) pair << Integer.SIZE | text;
    }

    private void fill(long[] sorted) {
        int pair = -1;
        for (int at = 0; at < sorted.length; at++) {
            if (pair < 0 || pairs[pair] != (int) (sorted[at] >> Integer.SIZE)) {
                starts[++pair] = at;
            }
            entries[at] = (int) sorted[at];
        }
        starts[pairs.length] = sorted.length;
        for (int n = 0; n < pairs.length; n++) {
            for (int at = starts[n]; at < starts[n + 1]; at++) {
                scales[entries[at]] += rarity(n);
            }
        }
        Arrays.setAll(scales, row -> 1 / Math.sqrt(scales[row]));
    }

    /** Returns the numbers of the texts that share most with the given one, at most so many, best first. */
    int[] findNearest(LetterText text, int most) {
        int[] known = Arrays.stream(text.distinctPairs())
                .map(pair -> Arrays.binarySearch(pairs, pair))
                .filter(n -> n >= 0)
                .boxed()
                .sorted(Comparator.comparingInt(this::count))
                .mapToInt(Integer::intValue)
                .toArray();
        int found = addScores(known);
        NearestTexts nearest = new NearestTexts(most);
        for (int at = 0; at < found; at++) {
            int row = touched[at];
            nearest.offer(row, scores[row] * scales[row]);
            scores[row] = 0;
        }
        return nearest.toArray();
    }

    /** Adds up the rarities of the pairs for each text that has them, and returns how many texts have any. */
    private int addScores(int[] known) {
        int found = 0;
        int read = 0;
        for (int n : known) {
            if (read > 0 && read + count(n) > ENTRIES_READ) {
                break;
            }
            read += count(n);
            double rarity = rarity(n);
            for (int at = starts[n]; at < starts[n + 1]; at++) {
                int row = entries[at];
                if (scores[row] == 0) {
                    touched[found++] = row;
                }
                scores[row] += rarity;
            }
        }
        return found;
    }

    private int count(int n) {
        return starts[n + 1] - starts[n];
    }

    private double rarity(int n) {
        return Math.log1p((double) scales.length / count(n));
    }
}
