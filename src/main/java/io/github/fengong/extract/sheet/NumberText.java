package io.github.fengong.extract.sheet;

import io.github.fengong.extract.sheet.FormatToken.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Writes a number into the places of digits of a format. */
final class NumberText {

    /** Excel calculates with so many digits; what follows is noise of binary fractions. */
    private static final MathContext PRECISION = new MathContext(15, RoundingMode.HALF_UP);

    /** So many characters, the point included, a number in the general format has at most. */
    private static final int GENERAL_WIDTH = 11;

    private static final double SMALLEST_PLAIN = 1e-4;

    private NumberText() {}

    static String show(double value, FormatSection section) {
        if (section.has(Kind.GENERAL) || section.has(Kind.TEXT) && !section.has(Kind.DIGIT)) {
            return withLiterals(section.numerals().write(general(value)), section);
        }
        if (!section.has(Kind.DIGIT)) {
            return withLiterals("", section);
        }
        if (section.has(Kind.SLASH)) {
            return FractionText.show(value, section);
        }
        return section.has(Kind.EXPONENT) ? scientific(value, section) : fixed(value, section);
    }

    /** Shows a number as the general format does: 12, 0.75, 44104.60417, 1.23457E+11. */
    static String general(double value) {
        double size = Math.abs(value);
        BigDecimal exact = new BigDecimal(String.valueOf(value)).round(PRECISION);
        int whole = Math.max(1, exact.precision() - exact.scale());
        boolean tooLong = size >= 1e11;
        boolean tooSmall =
                size > 0 && size < SMALLEST_PLAIN && exact.stripTrailingZeros().scale() > GENERAL_WIDTH - 2;
        if (tooLong || tooSmall) {
            return generalScientific(exact);
        }
        return plain(exact.setScale(Math.max(0, GENERAL_WIDTH - 1 - whole), RoundingMode.HALF_UP));
    }

    private static String generalScientific(BigDecimal exact) {
        BigDecimal rounded = exact.round(new MathContext(6, RoundingMode.HALF_UP));
        int exponent = rounded.precision() - rounded.scale() - 1;
        return String.format(
                Locale.ROOT,
                "%sE%s%02d",
                plain(rounded.movePointLeft(exponent)),
                exponent < 0 ? "-" : "+",
                Math.abs(exponent));
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static String withLiterals(String number, FormatSection section) {
        StringBuilder shown = new StringBuilder();
        for (FormatToken token : section.tokens()) {
            switch (token.kind()) {
                case GENERAL, TEXT -> shown.append(number);
                case LITERAL, PERCENT, POINT -> shown.append(token.text());
                default -> {
                    // a comma without digits shows nothing
                }
            }
        }
        return shown.toString();
    }

    private static String fixed(double value, FormatSection section) {
        List<FormatToken> tokens = section.tokens();
        BigDecimal scaled = scale(new BigDecimal(String.valueOf(value)).round(PRECISION), tokens);
        int decimals = decimals(tokens);
        BigDecimal rounded = scaled.setScale(decimals, RoundingMode.HALF_UP);
        String digits = rounded.abs().toPlainString();
        String shown = new DigitPlaces(tokens, digits).fill();
        String numerals = section.numerals() == Numerals.ARABIC
                ? shown
                : section.numerals().write(shown);
        return rounded.signum() < 0 ? "-" + numerals : numerals;
    }

    private static BigDecimal scale(BigDecimal value, List<FormatToken> tokens) {
        long percents = tokens.stream().filter(token -> token.is(Kind.PERCENT)).count();
        return value.movePointRight(2 * (int) percents).movePointLeft(3 * dividingCommas(tokens));
    }

    /** Commas directly behind the last place before the point divide by a thousand each. */
    private static int dividingCommas(List<FormatToken> tokens) {
        int commas = 0;
        boolean behindDigit = false;
        for (FormatToken token : tokens) {
            if (token.is(Kind.DIGIT)) {
                commas = 0;
                behindDigit = true;
            } else if (token.is(Kind.COMMA) && behindDigit) {
                commas++;
            } else if (token.is(Kind.POINT)) {
                break;
            }
        }
        return commas;
    }

    private static int decimals(List<FormatToken> tokens) {
        int point = point(tokens);
        return (int) tokens.subList(point, tokens.size()).stream()
                .filter(token -> token.is(Kind.DIGIT))
                .count();
    }

    /** Returns the index of the decimal point, or the end. */
    static int point(List<FormatToken> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).is(Kind.POINT)) {
                return at;
            }
        }
        return tokens.size();
    }

    private static String scientific(double value, FormatSection section) {
        List<FormatToken> tokens = section.tokens();
        int mark = 0;
        while (!tokens.get(mark).is(Kind.EXPONENT)) {
            mark++;
        }
        List<FormatToken> mantissa = tokens.subList(0, mark);
        long exponentDigits = tokens.subList(mark, tokens.size()).stream()
                .filter(token -> token.is(Kind.DIGIT))
                .count();
        BigDecimal exact = new BigDecimal(String.valueOf(value)).round(PRECISION);
        BigDecimal rounded = exact.round(new MathContext(decimals(mantissa) + 1, RoundingMode.HALF_UP));
        int exponent = rounded.signum() == 0 ? 0 : rounded.precision() - rounded.scale() - 1;
        String digits = rounded.abs()
                .movePointLeft(exponent)
                .setScale(decimals(mantissa), RoundingMode.HALF_UP)
                .toPlainString();
        String sign = exponent < 0 ? "-" : tokens.get(mark).text().endsWith("+") ? "+" : "";
        String power = String.format(Locale.ROOT, "%0" + Math.max(1, exponentDigits) + "d", Math.abs(exponent));
        return (rounded.signum() < 0 ? "-" : "") + new DigitPlaces(mantissa, digits).fill() + "E" + sign + power;
    }
}
