package io.github.fengong.extract.word;

import java.util.Map;
import java.util.Optional;

/** The control words that stand for characters. See "Special Characters" of the specification. */
final class RtfCharacters {

    private static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("tab", "\t"),
            Map.entry("line", "\n"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("bullet", "•"),
            Map.entry("emspace", "\u2003"),
            Map.entry("enspace", "\u2002"),
            Map.entry("qmspace", "\u2005"),
            Map.entry("~", "\u00A0"),
            Map.entry("_", "\u2011"));

    private RtfCharacters() {}

    /** Returns what a control word stands for, if it stands for words. */
    static Optional<String> find(String word) {
        return Optional.ofNullable(CHARACTERS.get(word));
    }
}
