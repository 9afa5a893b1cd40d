package io.github.fengong.extract.word;

import java.util.Map;
import java.util.Optional;

/**
 * The lists of a document.
 *
 * @param lists the lists by their number
 */
record Numbering(Map<Integer, NumberingList> lists) {

    static final Numbering NONE = new Numbering(Map.of());

    Numbering {
        lists = Map.copyOf(lists);
    }

    Optional<NumberingList> list(int number) {
        return Optional.ofNullable(lists.get(number));
    }
}
