package io.github.fengong.normalize;

import java.util.OptionalInt;

/** Numbers in Chinese characters, as ordinals use them: {@code 十二} ↔ 12; the formal characters of accounts are read too: {@code 拾贰}. */
final class ChineseNumber {

    /** The characters of such numbers, for a character class of a pattern. */
    static final String CHARACTERS = "〇零一二三四五六七八九十百廿卅两壹贰叁肆伍陆柒捌玖拾佰";

    private static final String DIGITS = "零一二三四五六七八九";

    private static final String FORMAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";

    private ChineseNumber() {}

    /** Returns the number below 1000 that the characters stand for: {@code 二十三} → 23, {@code 一〇三} → 103; empty if they stand for none. */
    static OptionalInt parse(String text) {
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        boolean positional = text.length() > 1 && text.codePoints().allMatch(character -> digit(character) >= 0);
        return positional ? parseDigits(text) : parseUnits(text);
    }

    /** Returns the number from 1 to 999 in Chinese characters: 23 → {@code 二十三}. */
    static String format(int number) {
        if (number < 1 || number > 999) {
            return Integer.toString(number);
        }
        StringBuilder text = new StringBuilder();
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        if (hundreds > 0) {
            text.append(DIGITS.charAt(hundreds)).append('百');
        }
        if (tens > 0) {
            text.append(tens == 1 && hundreds == 0 ? "" : DIGITS.substring(tens, tens + 1))
                    .append('十');
        } else if (hundreds > 0 && ones > 0) {
            text.append('零');
        }
        return text.append(ones > 0 ? DIGITS.substring(ones, ones + 1) : "").toString();
    }

    private static OptionalInt parseDigits(String text) {
        int number = 0;
        for (int index = 0; index < text.length(); index++) {
            number = number * 10 + digit(text.charAt(index));
        }
        return number > 0 && text.length() <= 3 ? OptionalInt.of(number) : OptionalInt.empty();
    }

    private static OptionalInt parseUnits(String text) {
        int total = 0;
        int pending = 0;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            int unit = unit(character);
            if (unit > 0) {
                total += Math.max(pending, 1) * unit;
                pending = 0;
            } else if (character == '廿' || character == '卅') {
                total += character == '廿' ? 20 : 30;
            } else if (digit(character) < 0 || pending > 0) {
                return OptionalInt.empty();
            } else {
                pending = digit(character);
            }
        }
        int number = total + pending;
        return number > 0 && number < 1000 ? OptionalInt.of(number) : OptionalInt.empty();
    }

    private static int unit(char character) {
        return switch (character) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            default -> 0;
        };
    }

    private static int digit(int character) {
        return switch (character) {
            case '〇' -> 0;
            case '两' -> 2;
            default -> Math.max(DIGITS.indexOf(character), FORMAL_DIGITS.indexOf(character));
        };
    }
}
