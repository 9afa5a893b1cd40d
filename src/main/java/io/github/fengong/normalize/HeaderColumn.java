package io.github.fengong.normalize;

import java.util.Optional;

/**
 * A column as its header names it.
 *
 * @param name the lowest header cell without white space, for example {@code 牵头单位}; empty where the column has none
 * @param upper the header cells above it, for example {@code 责任分工}; empty where there are none
 * @param word what is known of the name, or of the upper where the name is unknown
 */
record HeaderColumn(String name, String upper, Optional<HeaderWord> word) {

    boolean is(HeaderKind kind) {
        return word.isPresent() && word.get().kind() == kind;
    }
}
