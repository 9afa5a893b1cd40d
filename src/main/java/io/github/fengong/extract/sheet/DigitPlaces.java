package io.github.fengong.extract.sheet;

import io.github.fengong.extract.sheet.FormatToken.Kind;
import java.util.List;

/**
 * The places of digits in a format, filled from the point outwards: 12 in {@code 000"号"} is 012号. What is too long for the places before the
 * point goes into the first of them.
 */
final class DigitPlaces {

    private final List<FormatToken> tokens;
    private final String whole;
    private final String fraction;
    private final int point;
    private final boolean grouped;

    /** Prepares to fill a positive decimal number, rounded to the places, into a format. */
    DigitPlaces(List<FormatToken> tokens, String number) {
        this.tokens = tokens;
        int dot = number.indexOf('.');
        String digits = dot < 0 ? number : number.substring(0, dot);
        this.whole = digits.equals("0") ? "" : digits;
        this.fraction = dot < 0 ? "" : number.substring(dot + 1);
        this.point = NumberText.point(tokens);
        this.grouped = isGrouped();
    }

    String fill() {
        return fillWhole() + fillFraction();
    }

    private String fillWhole() {
        StringBuilder shown = new StringBuilder();
        int places = (int) tokens.subList(0, point).stream()
                .filter(token -> token.is(Kind.DIGIT))
                .count();
        int place = places;
        for (FormatToken token : tokens.subList(0, point)) {
            if (token.is(Kind.DIGIT)) {
                if (place == places) {
                    for (int extra = whole.length(); extra > places; extra--) {
                        appendDigit(shown, whole.charAt(whole.length() - extra), extra);
                    }
                }
                appendPlace(shown, token, place);
                place--;
            } else {
                appendLiteral(shown, token);
            }
        }
        return shown.toString();
    }

    private void appendPlace(StringBuilder shown, FormatToken token, int place) {
        if (place <= whole.length()) {
            appendDigit(shown, whole.charAt(whole.length() - place), place);
        } else if (token.text().equals("0")) {
            appendDigit(shown, '0', place);
        }
    }

    /** Appends the digit of a place, counted from the point, and the comma behind it. */
    private void appendDigit(StringBuilder shown, char digit, int place) {
        shown.append(digit);
        if (grouped && place > 1 && place % 3 == 1) {
            shown.append(',');
        }
    }

    /** The last places that are {@code #} show no zeros; a point without a digit behind it stays, as in Excel. */
    private String fillFraction() {
        StringBuilder shown = new StringBuilder();
        int last = fraction.length();
        while (last > 0 && fraction.charAt(last - 1) == '0') {
            last--;
        }
        int place = 0;
        for (FormatToken token : tokens.subList(point, tokens.size())) {
            if (token.is(Kind.DIGIT)) {
                boolean needed = token.text().equals("0") || place < last;
                shown.append(needed ? String.valueOf(fraction.charAt(place)) : "");
                place++;
            } else if (token.is(Kind.POINT)) {
                shown.append('.');
            } else {
                appendLiteral(shown, token);
            }
        }
        return shown.toString();
    }

    private static void appendLiteral(StringBuilder shown, FormatToken token) {
        if (token.is(Kind.LITERAL) || token.is(Kind.PERCENT)) {
            shown.append(token.text());
        }
    }

    private boolean isGrouped() {
        boolean digit = false;
        boolean comma = false;
        for (FormatToken token : tokens.subList(0, point)) {
            if (token.is(Kind.DIGIT) && comma) {
                return true;
            }
            digit |= token.is(Kind.DIGIT);
            comma = digit && token.is(Kind.COMMA);
        }
        return false;
    }
}
