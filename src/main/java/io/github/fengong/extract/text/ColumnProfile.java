package io.github.fengong.extract.text;

import io.github.fengong.extract.text.CellTraits.Ending;
import io.github.fengong.extract.text.CellTraits.Mark;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the cells of one column look like: learned from rows in which no cell is missing, it tells how well another cell would fit the
 * column. All scores are natural logarithms of probabilities, so that they add up.
 */
final class ColumnProfile {

    /** Added to each count, so that what was not seen is unlikely but not impossible. */
    private static final double UNSEEN = 0.5;

    /** How many different characters are reckoned with; about what official texts use. */
    private static final double ALPHABET = 3000;

    /** How many characters of a cell count as independent evidence: neighbours depend on each other, and long cells must not drown all else. */
    private static final int CHARACTERS_THAT_COUNT = 8;

    /** The least spread of the logarithm of lengths: a factor of about one and a half. */
    private static final double LEAST_SPREAD = 0.4;

    private final int cells;
    private final List<CellTraits> filled;
    private final Map<Mark, Long> marks;
    private final Map<Ending, Long> endings;
    private final long stopped;
    private final double lengthMean;
    private final double lengthSpread;
    private final Map<Integer, Integer> characters = new HashMap<>();
    private int characterCount;

    private ColumnProfile(List<String> cells) {
        this.cells = cells.size();
        List<String> words = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        filled = words.stream().map(CellTraits::of).toList();
        marks = count(CellTraits::mark);
        endings = count(CellTraits::ending);
        stopped = filled.stream().filter(CellTraits::stopped).count();
        lengthMean = filled.stream().mapToDouble(CellTraits::length).average().orElse(0);
        double variance = filled.stream()
                .mapToDouble(traits -> Math.pow(traits.length() - lengthMean, 2))
                .average()
                .orElse(1);
        lengthSpread = Math.max(LEAST_SPREAD, Math.sqrt(variance));
        words.forEach(word -> word.codePoints().forEach(this::learn));
    }

    /** Learns a column from its cells' words, empty cells included. */
    static ColumnProfile of(List<String> cells) {
        return new ColumnProfile(cells);
    }

    /** Returns how well words fit the column; empty words fit as well as the column's cells are often empty. */
    double fit(String words) {
        if (words.isEmpty()) {
            return share(cells - filled.size(), cells, 2);
        }
        CellTraits traits = CellTraits.of(words);
        double deviation = (traits.length() - lengthMean) / lengthSpread;
        return share(filled.size(), cells, 2)
                + share(marks.getOrDefault(traits.mark(), 0L), filled.size(), Mark.values().length)
                + share(endings.getOrDefault(traits.ending(), 0L), filled.size(), Ending.values().length)
                + share(traits.stopped() ? stopped : filled.size() - stopped, filled.size(), 2)
                - deviation * deviation / 2
                - Math.log(lengthSpread)
                + characterFit(words);
    }

    /** Returns how well it fits the column that a row has no cell in it: as well as its cells are often empty. */
    double missing() {
        return share(cells - filled.size(), cells, 2);
    }

    /** Tells whether the column holds numbers and nothing else in most of its cells. */
    boolean isNumbering() {
        return filled.size() > 0 && marks.getOrDefault(Mark.BARE_NUMBER, 0L) * 10 >= filled.size() * 8L;
    }

    private double characterFit(String words) {
        double average = words.codePoints()
                .mapToDouble(character -> share(characters.getOrDefault(character, 0), characterCount, ALPHABET))
                .average()
                .orElse(0);
        return average * Math.min(CHARACTERS_THAT_COUNT, words.codePointCount(0, words.length()));
    }

    private void learn(int character) {
        characters.merge(character, 1, Integer::sum);
        characterCount++;
    }

    private <T> Map<T, Long> count(Function<CellTraits, T> trait) {
        return filled.stream().collect(Collectors.groupingBy(trait, Collectors.counting()));
    }

    private static double share(long part, long whole, double kinds) {
        return Math.log((part + UNSEEN) / (whole + UNSEEN * kinds));
    }
}
