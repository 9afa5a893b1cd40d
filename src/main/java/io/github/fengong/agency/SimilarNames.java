package io.github.fengong.agency;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds known names that differ from an unknown one in one character, as text recognition leaves them: 交通运输局 for 交通运偷局. One half of such a
 * name is as it should be, so names are looked up by their halves. Names in use that only look alike stay apart: 城市建设局 is no slip of
 * 城乡建设局. The differing character must make no word with its neighbours, and must be in no known name (偷) or sound as the right one.
 */
final class SimilarNames {

    /** Characters of the shortest name of which one may be wrong; shorter ones have too many neighbours. */
    private static final int SHORTEST = 4;

    /** Characters of the shortest name of which one may be missing or too many. */
    private static final int SHORTEST_OF_OTHER_LENGTH = 7;

    private final Map<String, List<String>> byHalf = new HashMap<>();
    /** All characters of the names; any other in a name is suspect. */
    private final BitSet characters = new BitSet();

    private final Segmenter segmenter;

    SimilarNames(Map<String, Tag> words, Segmenter segmenter) {
        this.segmenter = segmenter;
        words.forEach((word, tag) -> {
            if (tag.isName()) {
                word.chars().forEach(characters::set);
            }
            if (tag.isName() && word.length() >= SHORTEST) {
                int half = word.length() / 2;
                add("<" + word.substring(0, half), word);
                add(word.substring(half) + ">", word);
            }
        });
    }

    private void add(String half, String word) {
        byHalf.computeIfAbsent(half, key -> new ArrayList<>(2)).add(word);
    }

    /** Returns the names that an unknown name may be meant to be, with its own level word or place before them. */
    List<String> find(String name) {
        Set<String> found = new LinkedHashSet<>();
        for (int start = 0; name.length() - start >= SHORTEST; start++) {
            if (start == 0 || "省市区县州旗盟".indexOf(name.charAt(start - 1)) >= 0) {
                String body = name.substring(start);
                String before = name.substring(0, start);
                candidates(body).stream()
                        .filter(word -> isSlip(body, word))
                        .map(word -> before + word)
                        .forEach(found::add);
            }
        }
        return List.copyOf(found);
    }

    private Set<String> candidates(String body) {
        Set<String> words = new LinkedHashSet<>();
        for (int half = (body.length() - 1) / 2; half <= (body.length() + 1) / 2; half++) {
            words.addAll(byHalf.getOrDefault("<" + body.substring(0, half), List.of()));
            words.addAll(byHalf.getOrDefault(body.substring(half) + ">", List.of()));
        }
        return words;
    }

    private boolean isSlip(String body, String word) {
        int same = 0;
        int shorter = Math.min(body.length(), word.length());
        while (same < shorter && body.charAt(same) == word.charAt(same)) {
            same++;
        }
        if (same == 0 || same >= body.length() - 1 || same >= word.length() - 1) {
            return false;
        }
        int more = body.length() - word.length();
        if (more == 0) {
            return body.substring(same + 1).equals(word.substring(same + 1))
                    && standsAlone(body, same)
                    && (!characters.get(body.charAt(same))
                            || body.length() > SHORTEST && segmenter.soundAlike(body.charAt(same), word.charAt(same)));
        }
        if (Math.abs(more) > 1 || shorter < SHORTEST_OF_OTHER_LENGTH) {
            return false;
        }
        return more > 0
                ? body.substring(same + 1).equals(word.substring(same)) && !characters.get(body.charAt(same))
                : body.substring(same).equals(word.substring(same + 1)) && standsAlone(body, same - 1);
    }

    /** Returns whether a character is a word of its own to the segmentation, which known words never are within a name. */
    private boolean standsAlone(String body, int place) {
        for (Token token : segmenter.segment(body, 0)) {
            if (token.start() <= place && place < token.end()) {
                return token.end() - token.start() == 1 && token.tag() == Tag.WORD;
            }
        }
        return false;
    }
}
