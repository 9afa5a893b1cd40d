package io.github.fengong.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A paragraph of a body or of a cell, for example {@code 一、在全国复制推广的改革举措（13项）}.
 *
 * @param text the words as the document shows them, line breaks of the author as {@code \n}; the automatic number is not in it
 * @param label the automatic number that the format puts before the paragraph ({@code 6}, {@code （一）}), as shown
 * @param location where the paragraph stands
 */
public record Paragraph(String text, Optional<String> label, SourceLocation location) implements Block {

    public Paragraph {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(location, "location");
    }

    /** Returns a paragraph without an automatic number and without a known place. */
    public static Paragraph of(String text) {
        return new Paragraph(text, Optional.empty(), SourceLocation.UNKNOWN);
    }

    /** Returns a paragraph without an automatic number. */
    public static Paragraph of(String text, SourceLocation location) {
        return new Paragraph(text, Optional.empty(), location);
    }
}
