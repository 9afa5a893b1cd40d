package io.github.fengong.extract.word;

import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Ways to number with a row of signs, each sign one UTF-16 unit. */
final class Signs {

    /** Word begins again after it has written each letter thirty times: 780 is thirty times z. */
    private static final int MOST_REPETITIONS = 30;

    private Signs() {}

    /** Every decimal digit is replaced by its sign: 20 as {@code 二〇}. The row begins with the sign of 0. */
    static IntFunction<String> digits(String row) {
        return number -> Integer.toString(number)
                .chars()
                .mapToObj(digit -> row.substring(digit - '0', digit - '0' + 1))
                .collect(Collectors.joining());
    }

    /** The signs one after the other, then each twice, and so on: 28 as {@code bb}. Nothing for 0. */
    static IntFunction<String> repeated(String row) {
        return number -> {
            if (number == 0) {
                return "";
            }
            int index = (number - 1) % (row.length() * MOST_REPETITIONS);
            return at(row, index % row.length()).repeat(index / row.length() + 1);
        };
    }

    /** The signs one after the other, then from the first again. */
    static IntFunction<String> cycled(String row) {
        return number -> number == 0 ? "0" : at(row, (number - 1) % row.length());
    }

    /** The signs one after the other, decimal digits after the last. */
    static IntFunction<String> row(String row) {
        return number -> number == 0 || number > row.length() ? Integer.toString(number) : at(row, number - 1);
    }

    /** Signs that follow each other in Unicode, decimal digits after the last. */
    static IntFunction<String> run(char first, int count) {
        return number ->
                number == 0 || number > count ? Integer.toString(number) : String.valueOf((char) (first + number - 1));
    }

    private static String at(String row, int index) {
        return row.substring(index, index + 1);
    }
}
