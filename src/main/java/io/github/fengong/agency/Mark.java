package io.github.fengong.agency;

import java.util.Optional;

/**
 * A stretch of normalised text that holds no unit.
 *
 * @param start its first character
 * @param end the character after its last
 * @param label what the label says; empty for a stretch that is set aside
 */
record Mark(int start, int end, Optional<Label> label) {

    static Mark aside(int start, int end) {
        return new Mark(start, end, Optional.empty());
    }
}
