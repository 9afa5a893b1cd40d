package io.github.fengong.extract.word;

import java.util.Map;
import java.util.Optional;

/**
 * A list: the levels of an abstract numbering with what the list changes.
 *
 * @param counters the identifier of the abstract numbering; lists of the same one go on counting after each other
 * @param levels its levels, by their number from 0
 * @param starts the number from which a level starts again when this list is first used
 */
record NumberingList(String counters, Map<Integer, NumberingLevel> levels, Map<Integer, Integer> starts) {

    NumberingList {
        levels = Map.copyOf(levels);
        starts = Map.copyOf(starts);
    }

    /** Returns the level in which paragraphs of a style are numbered. */
    Optional<Integer> levelOf(String style) {
        return levels.entrySet().stream()
                .filter(level -> level.getValue().style().equals(style))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
