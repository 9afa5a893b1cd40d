package io.github.fengong.model;

import java.util.Objects;

/**
 * A stretch of a text that was compared with another: {@code 确保2个工作日内办结} and {@code 确保1个工作日内办结} are {@code 确保} kept, {@code 2}
 * deleted, {@code 1} inserted, {@code 个工作日内办结} kept. All segments but the deleted ones make up the new text.
 *
 * @param kind whether both texts have it
 * @param text the words; those of the new text where both have it
 */
public record TextSegment(Kind kind, String text) {

    /** Which of the texts has a segment. */
    public enum Kind {
        /** Both. */
        KEPT,
        /** Only the new one. */
        INSERTED,
        /** Only the old one. */
        DELETED
    }

    public TextSegment {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }
}
