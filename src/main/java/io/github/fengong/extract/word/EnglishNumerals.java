package io.github.fengong.extract.word;

import java.util.Locale;
import java.util.Map;

/** English numbers as Word writes them: 21 as {@code 21st}, {@code Twenty-one}, {@code Twenty-first}. */
final class EnglishNumerals {

    private static final String[] ONES = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };
    private static final Map<String, String> IRREGULAR = Map.of(
            "one", "first", "two", "second", "three", "third", "five", "fifth", "eight", "eighth", "nine", "ninth",
            "twelve", "twelfth");

    private EnglishNumerals() {}

    static String ordinal(int number) {
        int teens = number % 100;
        return number
                + switch (teens >= 11 && teens <= 13 ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    static String cardinalText(int number) {
        return capitalize(words(number));
    }

    static String ordinalText(int number) {
        String words = words(number);
        int last = Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1;
        return capitalize(words.substring(0, last) + ordinalWord(words.substring(last)));
    }

    private static String ordinalWord(String word) {
        String regular = word.endsWith("y") ? word.substring(0, word.length() - 1) + "ieth" : word + "th";
        return IRREGULAR.getOrDefault(word, regular);
    }

    private static String words(int number) {
        if (number < 20) {
            return ONES[number];
        }
        if (number < 100) {
            return TENS[number / 10] + (number % 10 == 0 ? "" : "-" + ONES[number % 10]);
        }
        int unit = number < 1000 ? 100 : 1000;
        String rest = number % unit == 0 ? "" : " " + words(number % unit);
        return words(number / unit) + (unit == 100 ? " hundred" : " thousand") + rest;
    }

    private static String capitalize(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
