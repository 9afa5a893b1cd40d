package io.github.fengong.agency;

import java.util.ArrayList;
import java.util.List;

/** Expands {@code {发改,发展改革}{委,局}} to 发改委, 发改局, 发展改革委, 发展改革局. */
final class BraceExpansion {

    private BraceExpansion() {}

    /** Returns all words that a pattern stands for, the first alternatives first. */
    static List<String> expand(String pattern) {
        int open = pattern.indexOf('{');
        if (open < 0) {
            return List.of(pattern);
        }
        int close = pattern.indexOf('}', open);
        if (close < 0) {
            throw new IllegalArgumentException("expected } after { but found none in " + pattern);
        }
        List<String> tails = expand(pattern.substring(close + 1));
        List<String> words = new ArrayList<>();
        for (String choice : pattern.substring(open + 1, close).split(",", -1)) {
            tails.forEach(tail -> words.add(pattern.substring(0, open) + choice + tail));
        }
        return words;
    }
}
