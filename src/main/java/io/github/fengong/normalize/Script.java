package io.github.fengong.normalize;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes words in simplified characters, one for one, to look them up: {@code 責任單位} → {@code 责任单位}. */
final class Script {

    private static final Map<Character, Character> SIMPLIFIED = WordList.read("traditional-characters.txt").stream()
            .flatMap(line -> Arrays.stream(line.split("\\s+")))
            .collect(Collectors.toUnmodifiableMap(pair -> pair.charAt(0), pair -> pair.charAt(1)));

    private Script() {}

    /** Returns the words in simplified characters; each stays at its place. */
    static String simplify(String text) {
        StringBuilder simplified = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            simplified.append(SIMPLIFIED
                    .getOrDefault(text.charAt(index), text.charAt(index))
                    .charValue());
        }
        return simplified.toString();
    }
}
