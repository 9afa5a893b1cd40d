package io.github.fengong.export;

/** Ordinals as headings write them: 1 is 一, 23 is 二十三. */
final class ChineseOrdinal {

    private static final String DIGITS = "〇一二三四五六七八九";

    private static final int LARGEST = 99;

    private ChineseOrdinal() {}

    /** Returns the ordinal in Chinese digits from 1 to 99, and in Arabic digits beyond. */
    static String of(int ordinal) {
        if (ordinal < 1 || ordinal > LARGEST) {
            return String.valueOf(ordinal);
        }
        int tens = ordinal / 10;
        int ones = ordinal % 10;
        String head = tens == 0 ? "" : tens == 1 ? "十" : DIGITS.charAt(tens) + "十";
        return ones == 0 ? head : head + DIGITS.charAt(ones);
    }
}
