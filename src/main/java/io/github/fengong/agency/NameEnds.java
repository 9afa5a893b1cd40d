package io.github.fengong.agency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that names end with, looked up by their last character: 管理局 of 市城市管理局 before 局. */
final class NameEnds {

    /** The words by their last character, the longest first. */
    private final Map<Character, List<String>> words = new HashMap<>();

    NameEnds(Set<String> ends) {
        ends.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(end -> words.computeIfAbsent(lastOf(end), last -> new ArrayList<>())
                        .add(end));
    }

    /** Returns the length of the longest of the words that a name ends with; 0 if it ends with none. */
    int longestOf(String name) {
        if (!name.isEmpty()) {
            for (String end : words.getOrDefault(lastOf(name), List.of())) {
                if (name.endsWith(end)) {
                    return end.length();
                }
            }
        }
        return 0;
    }

    /** Returns whether a name is nothing but one of the words. */
    boolean contains(String name) {
        return !name.isEmpty() && longestOf(name) == name.length();
    }

    private static char lastOf(String word) {
        return word.charAt(word.length() - 1);
    }
}
