package io.github.fengong.extract.sheet;

import io.github.fengong.extract.sheet.FormatToken.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Shows the number of a day, counted from 1900 or 1904, as the date and time of a format. */
final class DateText {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** Excel counts a 29 February 1900 that never was: days before it are one less. See ECMA-376, part 1, 18.17.4.1. */
    private static final int LEAP_DAY_THAT_NEVER_WAS = 60;

    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);

    private static final double SECONDS_OF_DAY = 86400;

    /** The last day that has a number: 31 December 9999. */
    private static final double LAST_DAY = 2958466;

    private static final String WEEKDAYS = "一二三四五六日";

    private DateText() {}

    static String show(double value, FormatSection section, boolean from1904) {
        if (value < 0 || value >= LAST_DAY) {
            return NumberText.general(value);
        }
        int decimals = secondDecimals(section);
        double factor = Math.pow(10, decimals);
        long ticks = Math.round(value * SECONDS_OF_DAY * factor);
        long seconds = (long) Math.floor(ticks / factor);
        try {
            LocalDateTime time = day((long) Math.floor(seconds / SECONDS_OF_DAY), from1904)
                    .atStartOfDay()
                    .plusSeconds(seconds % (long) SECONDS_OF_DAY);
            return new DateText.Writer(section, time, seconds, (long) (ticks - seconds * factor)).write();
        } catch (DateTimeException e) {
            return NumberText.general(value);
        }
    }

    private static LocalDate day(long number, boolean from1904) {
        if (from1904) {
            return DAY_ZERO_1904.plusDays(number);
        }
        return DAY_ZERO.plusDays(number < LEAP_DAY_THAT_NEVER_WAS ? number + 1 : number);
    }

    private static int secondDecimals(FormatSection section) {
        return section.tokens().stream()
                .filter(token -> token.is(Kind.DATE) && token.text().startsWith("."))
                .mapToInt(token -> token.text().length() - 1)
                .findFirst()
                .orElse(0);
    }

    /** Writes one time in one format. */
    private record Writer(FormatSection section, LocalDateTime time, long seconds, long fraction) {

        private String write() {
            StringBuilder shown = new StringBuilder();
            List<FormatToken> tokens = section.tokens();
            for (int at = 0; at < tokens.size(); at++) {
                FormatToken token = tokens.get(at);
                shown.append(
                        switch (token.kind()) {
                            case DATE -> part(token.text(), isMinute(at));
                            case ELAPSED -> elapsed(token.text());
                            case HALF_DAY -> token.text().split("/")[time.getHour() < 12 ? 0 : 1];
                            case LITERAL, POINT, COMMA, SLASH, PERCENT, DIGIT -> token.text();
                            default -> "";
                        });
            }
            return shown.toString().strip();
        }

        /** An m is a minute behind hours and before seconds, else a month. */
        private boolean isMinute(int at) {
            return neighbour(at, -1).startsWith("h") || neighbour(at, 1).startsWith("s");
        }

        private String neighbour(int at, int step) {
            List<FormatToken> tokens = section.tokens();
            for (int other = at + step; other >= 0 && other < tokens.size(); other += step) {
                if (tokens.get(other).is(Kind.DATE) || tokens.get(other).is(Kind.ELAPSED)) {
                    return tokens.get(other).text();
                }
            }
            return "";
        }

        private String part(String letters, boolean minute) {
            return switch (letters.charAt(0)) {
                case 'y', 'e' -> year(letters);
                case 'm' -> minute ? number(time.getMinute(), letters.length()) : month(letters.length());
                case 'd' -> day(letters.length());
                case 'h' -> number(hour(), letters.length());
                case 's' -> number(time.getSecond(), letters.length());
                case '.' -> "." + String.format(Locale.ROOT, "%0" + (letters.length() - 1) + "d", fraction);
                case 'a' -> (letters.length() == 4 ? "星期" : "") + weekday();
                default -> "";
            };
        }

        private String year(String letters) {
            int year = time.getYear();
            boolean two = letters.equals("y") || letters.equals("yy");
            return section.numerals()
                    .spell(two ? String.format(Locale.ROOT, "%02d", year % 100) : String.valueOf(year));
        }

        private String month(int length) {
            if (length <= 2) {
                return number(time.getMonthValue(), length);
            }
            if (section.chinese()) {
                return Numerals.CHINESE.count(time.getMonthValue()) + "月";
            }
            String name = time.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            return length == 3 ? name.substring(0, 3) : length == 5 ? name.substring(0, 1) : name;
        }

        private String day(int length) {
            if (length <= 2) {
                return number(time.getDayOfMonth(), length);
            }
            if (section.chinese()) {
                return (length == 3 ? "周" : "星期") + weekday();
            }
            String name = time.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            return length == 3 ? name.substring(0, 3) : name;
        }

        private String weekday() {
            return String.valueOf(WEEKDAYS.charAt(time.getDayOfWeek().getValue() - 1));
        }

        private int hour() {
            int hour = time.getHour();
            return !section.has(Kind.HALF_DAY) ? hour : hour % 12 == 0 ? 12 : hour % 12;
        }

        private String elapsed(String letters) {
            long unit = letters.charAt(0) == 'h' ? 3600 : letters.charAt(0) == 'm' ? 60 : 1;
            return String.format(Locale.ROOT, "%0" + letters.length() + "d", seconds / unit);
        }

        private String number(int number, int length) {
            if (section.numerals() != Numerals.ARABIC) {
                return section.numerals().count(number);
            }
            return length > 1 ? String.format(Locale.ROOT, "%02d", number) : String.valueOf(number);
        }
    }
}
