package io.github.fengong.normalize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The known header words; {@code 工 作 要 求} is known as a content, {@code 市卫健委内牵头处室} as a lead. */
final class HeaderLexicon {

    /** No header seen is longer; longer cells are text. */
    private static final int LONGEST = 40;

    private static final HeaderLexicon STANDARD = new HeaderLexicon(WordList.read("header-words.txt"));

    private final Map<String, HeaderWord> words = new HashMap<>();
    private final List<Glob> patterns = new ArrayList<>();
    private final ColumnProfile profile;

    private HeaderLexicon(List<String> lines) {
        lines.forEach(this::addLine);
        profile = ColumnProfile.NONE;
    }

    private HeaderLexicon(HeaderLexicon lexicon, ColumnProfile profile) {
        words.putAll(lexicon.words);
        patterns.addAll(lexicon.patterns);
        this.profile = profile;
    }

    /** Returns the program's own words with those of the user before them. */
    static HeaderLexicon of(ColumnProfile profile) {
        return new HeaderLexicon(STANDARD, profile);
    }

    /** Returns the role that the user gives the header. */
    Optional<ColumnRole> roleOf(String header) {
        return profile.roleOf(header);
    }

    /** Returns what is known of the header. */
    Optional<HeaderWord> find(String header) {
        Optional<ColumnRole> given = profile.roleOf(header);
        if (given.isPresent()) {
            return given.map(role -> new HeaderWord(HeaderKind.of(role), 4));
        }
        String folded = HeaderText.fold(header);
        if (folded.isEmpty() || folded.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = HeaderText.withoutRemarks(folded);
        return Optional.ofNullable(words.get(folded))
                .or(() -> Optional.ofNullable(words.get(plain)))
                .or(() -> patterns.stream()
                        .filter(glob -> glob.matches(plain))
                        .map(Glob::word)
                        .findFirst());
    }

    /** Returns the words of the kinds that are written out, patterns left out. */
    List<String> words(Predicate<HeaderKind> kinds) {
        return words.entrySet().stream()
                .filter(entry -> kinds.test(entry.getValue().kind()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void addLine(String line) {
        int colon = line.indexOf(':');
        String[] kind = line.substring(0, colon).split(" ");
        HeaderWord word =
                new HeaderWord(HeaderKind.valueOf(kind[0].toUpperCase(Locale.ROOT)), Integer.parseInt(kind[1]));
        for (String written : line.substring(colon + 1).strip().split("\\s+")) {
            if (written.indexOf('*') < 0) {
                words.putIfAbsent(written, word);
            } else {
                patterns.add(new Glob(List.of(written.split("\\*", -1)), word));
            }
        }
    }

    /**
     * A word with {@code *} for any characters.
     *
     * @param parts the parts between the stars; the first begins the word, the last ends it
     * @param word what the word says
     */
    private record Glob(List<String> parts, HeaderWord word) {

        boolean matches(String text) {
            String first = parts.get(0);
            String last = parts.get(parts.size() - 1);
            if (!text.startsWith(first) || !text.endsWith(last)) {
                return false;
            }
            int from = first.length();
            for (String part : parts.subList(1, parts.size() - 1)) {
                int found = text.indexOf(part, from);
                if (found < 0) {
                    return false;
                }
                from = found + part.length();
            }
            return from <= text.length() - last.length();
        }
    }
}
