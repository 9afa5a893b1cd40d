package io.github.fengong.extract.sheet;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** Shows the values that the XML of workbooks stores. */
final class CellValue {

    /** Whole numbers with no more digits are shown as they are. */
    private static final int PLAIN_DIGITS = 11;

    private static final LocalDateTime DAY_ZERO = LocalDateTime.of(1899, 12, 30, 0, 0);

    private static final double MILLISECONDS_OF_DAY = 86_400_000;

    private CellValue() {}

    /** Shows a number; what is none is shown as it stands. */
    static String ofNumber(String stored, NumberFormat format, boolean from1904) {
        String value = stored.strip();
        if (value.isEmpty() || format.isGeneral() && isPlain(value)) {
            return value;
        }
        try {
            return format.show(Double.parseDouble(value), from1904);
        } catch (NumberFormatException e) {
            return value;
        }
    }

    private static boolean isPlain(String value) {
        return value.length() <= PLAIN_DIGITS
                && value.charAt(0) != '0'
                && value.chars().allMatch(character -> character >= '0' && character <= '9');
    }

    /** Shows a date that is stored by ISO 8601, as {@code 2020-09-30} or {@code 2020-09-30T00:00:00.000Z}. */
    static String ofDate(String stored, NumberFormat format) {
        String value = stored.strip();
        try {
            String full = value.contains("T") ? value.replaceFirst("Z$", "") : value + "T00:00:00";
            double days = ChronoUnit.MILLIS.between(DAY_ZERO, LocalDateTime.parse(full)) / MILLISECONDS_OF_DAY;
            return format.show(days, false);
        } catch (DateTimeException e) {
            return value;
        }
    }

    static String ofBoolean(String stored) {
        String value = stored.strip();
        return value.equals("1") || value.equals("true") ? "TRUE" : "FALSE";
    }
}
