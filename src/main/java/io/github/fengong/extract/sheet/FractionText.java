package io.github.fengong.extract.sheet;

import io.github.fengong.extract.sheet.FormatToken.Kind;
import java.util.List;

/** Shows numbers as fractions: 0.75 in {@code # ?/?} is 3/4, 1.5 is 1 1/2. */
final class FractionText {

    private FractionText() {}

    static String show(double value, FormatSection section) {
        int largest = largestDenominator(section.tokens());
        double size = Math.abs(value);
        boolean mixed = section.tokens().get(0).is(Kind.DIGIT)
                && section.tokens().stream().anyMatch(token -> token.is(Kind.LITERAL));
        long whole = mixed ? (long) Math.floor(size) : 0;
        double rest = size - whole;
        long bestNumerator = Math.round(rest);
        int bestDenominator = 1;
        for (int denominator = 1; denominator <= largest; denominator++) {
            long numerator = Math.round(rest * denominator);
            boolean better = Math.abs(rest - (double) numerator / denominator)
                    < Math.abs(rest - (double) bestNumerator / bestDenominator) - 1e-12;
            if (better) {
                bestNumerator = numerator;
                bestDenominator = denominator;
            }
        }
        return (value < 0 ? "-" : "") + words(whole, bestNumerator, bestDenominator);
    }

    private static String words(long whole, long numerator, int denominator) {
        if (denominator == 1) {
            return String.valueOf(whole + numerator);
        }
        return (whole > 0 ? whole + " " : "") + numerator + "/" + denominator;
    }

    /** {@code ?/??} allows denominators up to 99. */
    private static int largestDenominator(List<FormatToken> tokens) {
        int digits = 0;
        boolean behind = false;
        for (FormatToken token : tokens) {
            behind |= token.is(Kind.SLASH);
            digits += behind && token.is(Kind.DIGIT) ? 1 : 0;
        }
        return (int) Math.pow(10, Math.min(3, Math.max(1, digits))) - 1;
    }
}
