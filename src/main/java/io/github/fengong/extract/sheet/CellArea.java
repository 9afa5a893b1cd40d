package io.github.fengong.extract.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An area of merged cells, rows and columns from 0, the last ones within it.
 */
record CellArea(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    private static final Pattern REFERENCE =
            Pattern.compile("\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})(?::\\$?([A-Za-z]{1,3})\\$?(\\d{1,7}))?");

    private static final int MOST_LETTERS = 3;

    /** Reads a reference such as {@code B3:D3} or {@code B3}. */
    static Optional<CellArea> parse(String reference) {
        Matcher matcher = REFERENCE.matcher(reference.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int row = Integer.parseInt(matcher.group(2)) - 1;
        int column = column(matcher.group(1));
        int otherRow = matcher.group(4) == null ? row : Integer.parseInt(matcher.group(4)) - 1;
        int otherColumn = matcher.group(3) == null ? column : column(matcher.group(3));
        return Optional.of(new CellArea(
                Math.min(row, otherRow),
                Math.min(column, otherColumn),
                Math.max(row, otherRow),
                Math.max(column, otherColumn)));
    }

    /** Returns the column of a cell's reference such as {@code B3}, from 0; the other value where it does not begin with letters. */
    static int columnOf(String reference, int otherwise) {
        int column = 0;
        int at = 0;
        while (at < reference.length() && at < MOST_LETTERS && isLetter(reference.charAt(at))) {
            column = column * 26 + (reference.charAt(at) & 0x1F);
            at++;
        }
        return at == 0 ? otherwise : column - 1;
    }

    private static boolean isLetter(char character) {
        return character >= 'A' && character <= 'Z' || character >= 'a' && character <= 'z';
    }

    /** Returns the column of its letters: 0 for A, 26 for AA. */
    private static int column(String letters) {
        return letters.toUpperCase(Locale.ROOT).chars().reduce(0, (column, letter) -> column * 26 + letter - 'A' + 1)
                - 1;
    }

    /** Returns the letters of a column from 0. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /** Returns the reference of a place, rows and columns from 0: {@code B3}. */
    static String reference(int row, int column) {
        return letters(column) + (row + 1);
    }
}
