package io.github.fengong.model;

import java.util.List;
import java.util.Objects;

/**
 * A field that differs between two editions of a row.
 *
 * @param field the field
 * @param header the header of the column where the field is {@link MeasureField#EXTRA}, otherwise empty
 * @param before the text of the old edition; of a section its title, of indicators their names, outermost first, joined by {@code " / "}
 * @param after the text of the new edition
 * @param segments the difference, word by word
 */
public record FieldChange(MeasureField field, String header, String before, String after, List<TextSegment> segments) {

    public FieldChange {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        segments = List.copyOf(segments);
    }
}
