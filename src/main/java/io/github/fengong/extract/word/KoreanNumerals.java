package io.github.fengong.extract.word;

/** Native Korean numbers from 1 to 99: 21 as {@code 스물하나}. */
final class KoreanNumerals {

    private static final String[] ONES = {"", "하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉"};
    private static final String[] TENS = {"", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"};

    private KoreanNumerals() {}

    static String format(int number) {
        return TENS[number / 10] + ONES[number % 10];
    }
}
