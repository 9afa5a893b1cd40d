package io.github.fengong.extract.text;

import io.github.fengong.extract.SharedParagraphs;
import io.github.fengong.model.Paragraph;
import io.github.fengong.model.RawCell;
import io.github.fengong.model.SourceLocation;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A cell of a text in which a line, or a few lines, make a cell; it does not know its column yet.
 *
 * @param lines the lines of the cell, at least one, without the sign that begins a cell
 */
record LineCell(List<TextLine> lines) {

    LineCell {
        lines = List.copyOf(lines);
    }

    /** Returns a cell of a single line. */
    static LineCell of(int line, String text) {
        return new LineCell(List.of(new TextLine(line, text)));
    }

    /** Joins neighbouring cells to one. */
    static LineCell join(List<LineCell> cells) {
        return new LineCell(
                cells.stream().flatMap(cell -> cell.lines().stream()).toList());
    }

    /** Returns the number of the first line. */
    int line() {
        return lines.get(0).number();
    }

    /** Returns the words, without white space around them. */
    String words() {
        return lines.stream()
                .map(TextLine::text)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** Tells whether the cell holds no words. */
    boolean isEmpty() {
        return lines.stream().allMatch(TextLine::isBlank);
    }

    /** Returns its lines that are not blank as paragraphs without places. */
    List<Paragraph> paragraphs(SharedParagraphs shared) {
        if (lines.size() == 1) {
            return lines.get(0).isBlank() ? List.of() : shared.of(lines.get(0).text());
        }
        return lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> Paragraph.of(line.text()))
                .toList();
    }

    /** Returns the cell at its place in the grid; each line that is not blank is a paragraph. */
    RawCell at(int row, int column, int columnSpan, SourceLocation tableLocation) {
        SourceLocation location = tableLocation.withRow(row + 1).withLine(line());
        List<Paragraph> paragraphs = lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> Paragraph.of(
                        line.text(), line.number() == line() ? location : location.withLine(line.number())))
                .toList();
        return new RawCell(row, column, 1, columnSpan, paragraphs, List.of(), location);
    }
}
