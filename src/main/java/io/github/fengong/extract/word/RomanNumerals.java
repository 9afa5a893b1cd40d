package io.github.fengong.extract.word;

/** Roman numbers in small letters: 14 as {@code xiv}, nothing for 0. */
final class RomanNumerals {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private RomanNumerals() {}

    static String format(int number) {
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            text.append(SIGNS[i].repeat(rest / VALUES[i]));
            rest %= VALUES[i];
        }
        return text.toString();
    }
}
