package io.github.fengong.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One cell of a {@link RawTable}, merged cells once with their spans.
 *
 * @param row the first grid row of the cell, from 0
 * @param column the first grid column of the cell, from 0
 * @param rowSpan how many grid rows it covers, at least 1
 * @param columnSpan how many grid columns it covers, at least 1
 * @param paragraphs its paragraphs in order; empty for a cell without text
 * @param notes footnotes and the like that belong to the cell but are not its text
 * @param location where the cell stands
 */
public record RawCell(
        int row,
        int column,
        int rowSpan,
        int columnSpan,
        List<Paragraph> paragraphs,
        List<String> notes,
        SourceLocation location) {

    public RawCell {
        requireAtLeast(0, row, "row");
        requireAtLeast(0, column, "column");
        requireAtLeast(1, rowSpan, "rowSpan");
        requireAtLeast(1, columnSpan, "columnSpan");
        paragraphs = List.copyOf(paragraphs);
        notes = List.copyOf(notes);
        Objects.requireNonNull(location, "location");
    }

    /** Returns an unmerged cell whose text is split into paragraphs at {@code \n}; no paragraph for the empty text. */
    public static RawCell of(int row, int column, String text) {
        return of(row, column, 1, 1, text);
    }

    /** Returns a cell whose text is split into paragraphs at {@code \n}; no paragraph for the empty text. */
    public static RawCell of(int row, int column, int rowSpan, int columnSpan, String text) {
        List<Paragraph> paragraphs =
                text.isEmpty() ? List.of() : text.lines().map(Paragraph::of).toList();
        return new RawCell(row, column, rowSpan, columnSpan, paragraphs, List.of(), SourceLocation.UNKNOWN);
    }

    /** Returns the words of the cell, its paragraphs joined by {@code \n}, without automatic numbers. */
    public String text() {
        return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }

    /** Returns the automatic number of the cell's first numbered paragraph. */
    public Optional<String> label() {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.label().stream())
                .findFirst();
    }

    /** Tells whether the cell covers the grid place. */
    public boolean covers(int gridRow, int gridColumn) {
        return gridRow >= row && gridRow < row + rowSpan && gridColumn >= column && gridColumn < column + columnSpan;
    }

    private static void requireAtLeast(int least, int value, String name) {
        if (value < least) {
            throw new IllegalArgumentException(name + " must be at least " + least + " but is " + value);
        }
    }
}
