package io.github.fengong.agency;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The word lists of the splitter, read once from its resources. */
final class Lexicon {

    private final Map<String, Tag> words = new HashMap<>();
    private final Map<String, Set<String>> suffixes = new HashMap<>();

    private Lexicon() {}

    /** Reads the lexicon and adds names of agencies that are known from elsewhere, for example from a user's file. */
    static Lexicon load(Iterable<String> names) {
        Lexicon lexicon = new Lexicon();
        WordList.read("bodies.txt", (tag, word) -> lexicon.words.put(word, Tag.valueOf(tag)));
        WordList.read("roles.txt", (tag, word) -> lexicon.words.put(word, Tag.valueOf(tag)));
        names.forEach(name -> lexicon.words.putIfAbsent(name, Tag.FULL));
        WordList.read(
                "suffixes.txt",
                (tag, word) -> lexicon.suffixes
                        .computeIfAbsent(tag, key -> new HashSet<>())
                        .add(word));
        return lexicon;
    }

    /** Returns all words with their tags; words of one character are function words. */
    Map<String, Tag> words() {
        return words;
    }

    /** Returns the word list of a kind of name ends. */
    Set<String> suffixes(String kind) {
        return suffixes.get(kind);
    }
}
