package io.github.fengong.model;

import java.util.Objects;

/**
 * The text of one cell of responsible units, under its header.
 *
 * @param header the header of its column as the document writes it, for example {@code 责任单位}
 * @param column what the header says of the units
 * @param text the document's own words
 */
public record UnitCell(String header, UnitColumn column, String text) {

    public UnitCell {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(text, "text");
    }
}
