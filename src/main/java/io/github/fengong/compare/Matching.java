package io.github.fengong.compare;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Which rows of two editions are the same measure; each row is in one match at most. */
public final class Matching {

    private static final int NONE = -1;

    private final List<Match> matches;
    private final int[] afterOfBefore;
    private final Match[] matchOfAfter;

    /**
     * Creates a matching.
     *
     * @param beforeRows the number of rows of the old edition
     * @param afterRows the number of rows of the new edition
     * @param matches the rows that belong together
     */
    public Matching(int beforeRows, int afterRows, List<Match> matches) {
        this.matches =
                matches.stream().sorted(Comparator.comparingInt(Match::after)).toList();
        afterOfBefore = new int[beforeRows];
        matchOfAfter = new Match[afterRows];
        Arrays.fill(afterOfBefore, NONE);
        this.matches.forEach(this::enter);
    }

    private void enter(Match match) {
        if (afterOfBefore[match.before()] != NONE || matchOfAfter[match.after()] != null) {
            throw new IllegalArgumentException("matches must hold each row once but hold one again in " + match);
        }
        afterOfBefore[match.before()] = match.after();
        matchOfAfter[match.after()] = match;
    }

    /** Returns the matches in the order of the new edition. */
    public List<Match> matches() {
        return matches;
    }

    /** Returns the index of the row of the new edition that is this row of the old one. */
    public OptionalInt afterOf(int before) {
        int after = afterOfBefore[before];
        return after == NONE ? OptionalInt.empty() : OptionalInt.of(after);
    }

    /** Returns the match of a row of the new edition. */
    public Optional<Match> matchOf(int after) {
        return Optional.ofNullable(matchOfAfter[after]);
    }
}
