package io.github.fengong.extract.sheet;

import io.github.fengong.extract.sheet.FormatToken.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;

/**
 * One of the up to four sections of a number format.
 *
 * @param tokens its pieces
 * @param condition for which numbers it is, where it says so: {@code [>=100]}
 * @param numerals how digits are written
 * @param chinese whether names of months and days are Chinese
 */
record FormatSection(
        List<FormatToken> tokens, Optional<DoublePredicate> condition, Numerals numerals, boolean chinese) {

    FormatSection {
        tokens = List.copyOf(tokens);
    }

    boolean has(Kind kind) {
        return tokens.stream().anyMatch(token -> token.is(kind));
    }

    /** Tells whether it shows a date or a time. */
    boolean isDate() {
        return has(Kind.DATE) || has(Kind.ELAPSED) || has(Kind.HALF_DAY);
    }
}
