package io.github.fengong.extract.text;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How wide a table of {@link LineRow}s is, and where its data begin.
 *
 * @param firstData the index of the first row below the header rows
 * @param header the words of the last header row with all columns; empty where no row is a header
 * @param columns the number of columns
 * @param numbering the column of the serial numbers; the first where neither rows nor header show it
 */
record LineTableShape(int firstData, List<String> header, int columns, int numbering) {

    /** Words of a header cell are not longer, in characters; the longest one met has 11. */
    static final int LONGEST_HEADER = 30;

    /** Rows that are wider than the header make the table wider if they are most: then a header cell spans columns. */
    private static final double MOST_ROWS = 0.6;

    /** In a table without header a width must occur in at least this share of the rows: a stray tab makes no column. */
    private static final double SOME_ROWS = 0.15;

    /** So many rows show well enough what a column looks like. */
    static final int ROWS_THAT_TEACH = 1000;

    private static final Pattern NUMBER = Pattern.compile("[（(]?\\d+[)）]?[.．、]?|[（(]?[一二三四五六七八九十]+[)）]?[、.．]?");

    /** Finds the shape of a table with at least one row of several cells. */
    static LineTableShape of(List<LineRow> rows) {
        int first = 0;
        while (first < rows.size() && rows.get(first).size() == 1) {
            first++;
        }
        int data = first;
        while (data < rows.size() && isHeader(rows.get(data))) {
            data++;
        }
        List<LineRow> headers = rows.subList(first, data);
        Map<Integer, Long> sizes = rows.subList(data, rows.size()).stream()
                .filter(row -> row.size() > 1)
                .map(LineTableShape::fullSize)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        int columns = headers.isEmpty() ? widthByRows(sizes) : widthByHeader(headers, sizes);
        List<String> words = headers.stream()
                .map(LineRow::words)
                .filter(header -> header.size() == columns)
                .reduce(List.of(), (before, after) -> after);
        int numbering = numbering(words, columns, rows.subList(data, rows.size()));
        return new LineTableShape(data, words, columns, numbering);
    }

    private static int numbering(List<String> header, int columns, List<LineRow> rows) {
        List<List<String>> complete = rows.stream()
                .filter(row -> row.size() == columns && !row.numberLost())
                .limit(ROWS_THAT_TEACH)
                .map(LineRow::words)
                .toList();
        IntPredicate numbers = column -> ColumnProfile.of(
                        complete.stream().map(row -> row.get(column)).toList())
                .isNumbering();
        IntPredicate named = column -> column < header.size() && HeaderWords.namesNumber(header.get(column));
        return Stream.of(numbers, named)
                .flatMap(test -> IntStream.range(0, columns).filter(test).boxed())
                .findFirst()
                .orElse(0);
    }

    private static boolean isHeader(LineRow row) {
        return row.size() > 1
                && !row.numberLost()
                && row.words().stream()
                        .allMatch(words -> words.length() <= LONGEST_HEADER
                                && !NUMBER.matcher(words).matches());
    }

    private static int fullSize(LineRow row) {
        return row.size() + (row.numberLost() ? 1 : 0);
    }

    private static int widthByHeader(List<LineRow> headers, Map<Integer, Long> sizes) {
        int width = headers.stream().mapToInt(LineRow::size).max().orElseThrow();
        long rows = sizes.values().stream().mapToLong(Long::longValue).sum();
        return sizes.entrySet().stream()
                .filter(size -> size.getKey() > width && size.getValue() >= rows * MOST_ROWS)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(width);
    }

    private static int widthByRows(Map<Integer, Long> sizes) {
        long rows = sizes.values().stream().mapToLong(Long::longValue).sum();
        int largest = sizes.keySet().stream().mapToInt(Integer::intValue).max().orElse(1);
        return sizes.entrySet().stream()
                .filter(size -> size.getValue() >= Math.max(2, rows * SOME_ROWS))
                .mapToInt(Map.Entry::getKey)
                .max()
                .orElse(largest);
    }
}
