package io.github.fengong.model;

import java.util.Objects;

/**
 * A paragraph or a cell beside the measures whose words may rule over them, for example 列第一位者为牵头单位，下同.
 *
 * @param text the words
 * @param before the index, from 0, of the first measure that stands after the note
 * @param location where the note stands
 */
public record DocumentNote(String text, int before, SourceLocation location) {

    public DocumentNote {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(location, "location");
        if (before < 0) {
            throw new IllegalArgumentException("before must not be negative but is " + before);
        }
    }
}
