package io.github.fengong.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the character that separates the values of a text: a tab, comma or semicolon, if most records have the same number of values and the
 * first of these looks like a header. Prose with commas has neither.
 */
public final class DelimiterDetector {

    private static final List<Character> DELIMITERS = List.of('\t', ',', ';');

    /** At least this share of the records has the same number of values; titles and notes are the others. */
    private static final double SHARE = 0.6;

    /** A header cell is no longer, in characters. */
    private static final int LONGEST_HEADER = 30;

    /** So many values at least has a header without a single row below it. */
    private static final int LEAST_HEADERS = 3;

    /** So many characters are looked at. */
    private static final int HEAD = 1 << 16;

    private static final char QUOTE = '"';

    private static final Pattern STATED = Pattern.compile("(?i)sep=(.)\\n");

    private DelimiterDetector() {}

    /** Returns the delimiter that a first line {@code sep=;} names, as Excel writes and reads it. */
    public static Optional<Character> stated(String text) {
        Matcher stated = STATED.matcher(text);
        return stated.lookingAt() ? Optional.of(stated.group(1).charAt(0)) : Optional.empty();
    }

    /** Returns the delimiter of a text whose lines end with {@code \n}; nothing if it is no table of separated values. */
    public static Optional<Character> detect(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        return stated(text)
                .or(() -> DELIMITERS.stream()
                        .filter(delimiter -> separates(records(head, delimiter)))
                        .findFirst());
    }

    private static boolean separates(List<List<String>> records) {
        Map<Integer, Long> sizes = records.stream().collect(Collectors.groupingBy(List::size, Collectors.counting()));
        Optional<Map.Entry<Integer, Long>> most = sizes.entrySet().stream()
                .filter(size -> size.getKey() > 1)
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        if (records.size() == 1) {
            return isHeader(records.get(0)) && records.get(0).size() >= LEAST_HEADERS;
        }
        if (most.isEmpty() || most.get().getValue() < 2 || most.get().getValue() < records.size() * SHARE) {
            return false;
        }
        int size = most.get().getKey();
        return records.stream()
                .filter(record -> record.size() == size)
                .filter(record ->
                        record.stream().filter(words -> !words.isBlank()).count() > 1)
                .findFirst()
                .filter(DelimiterDetector::isHeader)
                .isPresent();
    }

    private static boolean isHeader(List<String> record) {
        return record.stream().allMatch(words -> words.length() <= LONGEST_HEADER);
    }

    /** Returns the records that are not blank; a quote counts only where it opens or closes a whole value. */
    private static List<List<String>> records(String text, char delimiter) {
        List<List<String>> records = new ArrayList<>();
        List<String> record = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        for (int at = 0; at <= text.length(); at++) {
            char character = at == text.length() ? '\n' : text.charAt(at);
            boolean separator = character == delimiter || character == '\n';
            if (quoted) {
                boolean closes = separator && at > start + 1 && text.charAt(at - 1) == QUOTE;
                quoted = !closes && at < text.length();
            } else if (at == start && character == QUOTE) {
                quoted = true;
            }
            if (!quoted && separator) {
                record.add(text.substring(start, at));
                start = at + 1;
                if (character == '\n') {
                    if (!record.stream().allMatch(String::isBlank)) {
                        records.add(record);
                    }
                    record = new ArrayList<>();
                }
            }
        }
        return records;
    }
}
