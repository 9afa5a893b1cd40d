package io.github.fengong.extract.pdf.align;

import java.util.regex.Pattern;

/** Tells numbers of tables from words: {@code 1,234.5}, {@code (3.2)}, {@code 45 %}, and what stands for a number, as {@code –} or {@code n/a}. */
public final class Numbers {

    private static final Pattern NUMBER = Pattern.compile(
            "[(\\[<>≤≥~±+\\-–−—]*\\s*(US)?[$€£¥￥]?\\s*[-–−+]?\\d[\\d,.'’ ·/:\\-–]*\\s*(%|％|‰|‡|†|\\*+|[a-z]|\\(\\w{1,2}\\)|\\)|\\])*"
                    + "|[-–−—‐.…:*x×]{1,4}|(?i)n\\.?\\s*[ad]\\.?|n/a|nil|c|\\(?[a-z]\\)?|\\.\\.|\\$|%");

    private static final Pattern YEAR = Pattern.compile("(FY\\s?)?(19|20)\\d\\d([-–/](19|20)?\\d\\d)?[a-z*]?");

    private Numbers() {}

    /** Tells whether a text is a number, or what stands for one. */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** Tells whether a text is a year, or several, as stand in headers. */
    static boolean isYear(String text) {
        return YEAR.matcher(text).matches();
    }
}
