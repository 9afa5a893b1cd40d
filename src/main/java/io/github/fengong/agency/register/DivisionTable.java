package io.github.fengong.agency.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The lines of {@code divisions.tsv}, of which only those are read that a text may name: most programs meet a few dozen of 3,300 divisions.
 * Lines are found by the first two characters of their names, which short names have too.
 */
final class DivisionTable {

    private static final int PROVINCE_DIGITS = 2;
    private static final int CITY_DIGITS = 4;

    /** Codes of provinces and cities, read as numbers, are below. */
    private static final int CODES = 10_000;

    /** More than there are beginnings of names; a power of two. */
    private static final int BUCKETS = 1 << 13;

    private static final int SPREAD = 31;

    private static final int NONE = -1;

    private static final String[] UNKNOWN = {};

    private final String text;
    private final int[] starts;
    private final int[] first = new int[BUCKETS];
    private final int[] next;
    private final int[] ofCode = new int[CODES];
    private final Division[] divisions;
    private final String[][] shortNames;

    DivisionTable(String text) {
        this.text = text;
        this.starts = starts(text);
        this.next = new int[starts.length];
        this.divisions = new Division[starts.length];
        this.shortNames = new String[starts.length][];
        Arrays.fill(first, NONE);
        Arrays.fill(ofCode, NONE);
        for (int i = starts.length - 1; i >= 0; i--) {
            int name = text.indexOf('\t', starts[i]) + 1;
            if (name - 1 - starts[i] <= CITY_DIGITS) {
                ofCode[Integer.parseInt(text, starts[i], name - 1, 10)] = i;
            }
            int bucket = bucket(text, name);
            next[i] = first[bucket];
            first[bucket] = i;
        }
    }

    /** Returns all divisions. */
    List<Division> all() {
        List<Division> all = new ArrayList<>(starts.length);
        for (int line = 0; line < starts.length; line++) {
            all.add(division(line));
        }
        return Collections.unmodifiableList(all);
    }

    private Division division(int line) {
        if (divisions[line] == null) {
            divisions[line] = read(line);
        }
        return divisions[line];
    }

    Optional<Division> ofCode(String code) {
        if (code.length() <= CITY_DIGITS) {
            int line = ofCode[Integer.parseInt(code)];
            return line == NONE ? Optional.empty() : Optional.of(division(line));
        }
        for (int i = 0; i < starts.length; i++) {
            if (text.startsWith(code + "\t", starts[i])) {
                return Optional.of(division(i));
            }
        }
        return Optional.empty();
    }

    /** Returns the divisions whose full or short names begin the text at the offset, with the ends of those names. */
    List<Found> namedAt(CharSequence words, int from, boolean full) {
        if (from + 1 >= words.length()) {
            return new ArrayList<>(0);
        }
        List<Found> found = new ArrayList<>(2);
        for (int i = first[bucket(words, from)]; i != NONE; i = next[i]) {
            if (!beginsLike(i, words, from)) {
                continue;
            }
            for (String name : full ? new String[] {division(i).name()} : shortNames(i)) {
                if (matches(name, words, from)) {
                    found.add(new Found(from + name.length(), division(i)));
                }
            }
        }
        return found;
    }

    private boolean beginsLike(int line, CharSequence words, int from) {
        int name = text.indexOf('\t', starts[line]) + 1;
        return text.charAt(name) == words.charAt(from) && text.charAt(name + 1) == words.charAt(from + 1);
    }

    private static boolean matches(String name, CharSequence words, int from) {
        if (from + name.length() > words.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) != words.charAt(from + i)) {
                return false;
            }
        }
        return true;
    }

    private String[] shortNames(int line) {
        if (shortNames[line] == null) {
            shortNames[line] = DivisionShortener.shortNames(division(line)).toArray(UNKNOWN);
        }
        return shortNames[line];
    }

    private Division read(int line) {
        int name = text.indexOf('\t', starts[line]) + 1;
        int kind = text.indexOf('\t', name) + 1;
        String code = text.substring(starts[line], name - 1);
        return new Division(
                code, text.substring(name, kind - 1), DivisionKind.ofLetter(text.charAt(kind)), parent(code));
    }

    /** The division of the first four digits, or else of the first two. */
    private Optional<Division> parent(String code) {
        if (code.length() <= PROVINCE_DIGITS) {
            return Optional.empty();
        }
        Optional<Division> city =
                code.length() > CITY_DIGITS ? ofCode(code.substring(0, CITY_DIGITS)) : Optional.empty();
        return city.isPresent() ? city : ofCode(code.substring(0, PROVINCE_DIGITS));
    }

    private static int bucket(CharSequence words, int at) {
        return words.charAt(at) * SPREAD + words.charAt(at + 1) & BUCKETS - 1;
    }

    /** The offsets of the lines that are no comment. */
    private static int[] starts(String text) {
        int[] starts = new int[text.length() / PROVINCE_DIGITS];
        int lines = 0;
        for (int at = 0; at < text.length(); at = text.indexOf('\n', at) + 1) {
            if (text.charAt(at) != '#') {
                starts[lines] = at;
                lines++;
            }
        }
        return Arrays.copyOf(starts, lines);
    }

    /** A division whose name stands in a text up to an offset. */
    record Found(int end, Division division) {}
}
