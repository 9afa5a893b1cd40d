package io.github.fengong.model;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A place in a document, as far as its format knows it.
 *
 * @param page the page, from 1
 * @param table the table of the document, from 1, in reading order
 * @param row the row of the table, from 1 as a person counts
 * @param line the line of a text, from 1
 * @param sheet the name of the sheet of a workbook
 * @param cell the reference of the cell in its sheet, for example {@code B7}
 * @param box the box on the page
 */
public record SourceLocation(
        OptionalInt page,
        OptionalInt table,
        OptionalInt row,
        OptionalInt line,
        Optional<String> sheet,
        Optional<String> cell,
        Optional<Box> box) {

    /** A place of which nothing is known. */
    public static final SourceLocation UNKNOWN = new SourceLocation(
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public SourceLocation {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(box, "box");
    }

    /** Returns this place with the page, from 1. */
    public SourceLocation withPage(int value) {
        return new SourceLocation(OptionalInt.of(value), table, row, line, sheet, cell, box);
    }

    /** Returns this place with the table, from 1. */
    public SourceLocation withTable(int value) {
        return new SourceLocation(page, OptionalInt.of(value), row, line, sheet, cell, box);
    }

    /** Returns this place with the row, from 1. */
    public SourceLocation withRow(int value) {
        return new SourceLocation(page, table, OptionalInt.of(value), line, sheet, cell, box);
    }

    /** Returns this place with the line, from 1. */
    public SourceLocation withLine(int value) {
        return new SourceLocation(page, table, row, OptionalInt.of(value), sheet, cell, box);
    }

    /** Returns this place with the sheet's name. */
    public SourceLocation withSheet(String value) {
        return new SourceLocation(page, table, row, line, Optional.of(value), cell, box);
    }

    /** Returns this place with the cell's reference, for example {@code B7}. */
    public SourceLocation withCell(String value) {
        return new SourceLocation(page, table, row, line, sheet, Optional.of(value), box);
    }

    /** Returns this place with the box on the page. */
    public SourceLocation withBox(Box value) {
        return new SourceLocation(page, table, row, line, sheet, cell, Optional.of(value));
    }

    /** Returns the place in words for a message, for example {@code page 2, table 1, row 4}; empty where nothing is known. */
    public String describe() {
        StringBuilder words = new StringBuilder();
        sheet.ifPresent(value -> append(words, "sheet " + value));
        page.ifPresent(value -> append(words, "page " + value));
        table.ifPresent(value -> append(words, "table " + value));
        row.ifPresent(value -> append(words, "row " + value));
        line.ifPresent(value -> append(words, "line " + value));
        cell.ifPresent(value -> append(words, "cell " + value));
        return words.toString();
    }

    private static void append(StringBuilder words, String word) {
        words.append(words.isEmpty() ? "" : ", ").append(word);
    }
}
