package io.github.fengong.extract.pdf.stitch;

import io.github.fengong.extract.pdf.table.PageCell;
import io.github.fengong.extract.pdf.text.TextLine;
import io.github.fengong.model.Box;
import java.util.List;
import java.util.stream.Stream;

/**
 * A cell of a table that may run over pages.
 *
 * @param row its first row, from 0
 * @param column its first column, from 0
 * @param rowSpan how many rows it covers
 * @param columnSpan how many columns it covers
 * @param lines the lines of its text, those of later pages moved so that they stand under the columns of the first
 * @param limit where its lines must end at the right, in points
 * @param room how much of its last part lies under the baseline of its last line, in points
 * @param openAbove whether no line is drawn above its first part, which begins a page
 * @param openBelow whether no line is drawn under its last part, which ends a page
 * @param page the page of its first part, from 1
 * @param box where its first part lies
 */
record StitchedCell(
        int row,
        int column,
        int rowSpan,
        int columnSpan,
        List<TextLine> lines,
        double limit,
        double room,
        boolean openAbove,
        boolean openBelow,
        int page,
        Box box) {

    StitchedCell {
        lines = List.copyOf(lines);
    }

    static StitchedCell of(PageCell cell, int page) {
        return new StitchedCell(
                cell.row(),
                cell.column(),
                cell.rowSpan(),
                cell.columnSpan(),
                cell.lines(),
                cell.limit(),
                room(cell),
                cell.openAbove(),
                cell.openBelow(),
                page,
                cell.box());
    }

    /** The room under sideways and vertical lines is not known, and taken for none. */
    private static double room(PageCell cell) {
        if (cell.lines().isEmpty()) {
            return cell.box().bottom() - cell.box().top();
        }
        TextLine last = cell.lines().get(cell.lines().size() - 1);
        return last.upright() ? Math.max(0, cell.box().bottom() - last.baseline()) : 0;
    }

    int endRow() {
        return row + rowSpan;
    }

    int endColumn() {
        return column + columnSpan;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    TextLine firstLine() {
        return lines.get(0);
    }

    TextLine lastLine() {
        return lines.get(lines.size() - 1);
    }

    /** Returns the text without any white space. */
    String squeezed() {
        StringBuilder text = new StringBuilder();
        for (TextLine line : lines) {
            for (int i = 0; i < line.text().length(); i++) {
                if (!Character.isWhitespace(line.text().charAt(i))) {
                    text.append(line.text().charAt(i));
                }
            }
        }
        return text.toString();
    }

    /** Returns the cell on other columns and rows. */
    StitchedCell at(int newRow, int newColumn, int newColumnSpan) {
        if (newRow == row && newColumn == column && newColumnSpan == columnSpan) {
            return this;
        }
        return new StitchedCell(
                newRow, newColumn, rowSpan, newColumnSpan, lines, limit, room, openAbove, openBelow, page, box);
    }

    /** Returns the cell moved left or right on its page. */
    StitchedCell moved(double dx) {
        if (dx == 0) {
            return this;
        }
        List<TextLine> moved = lines.stream()
                .map(line -> line.upright() ? line.moved(dx, 0) : line)
                .toList();
        return new StitchedCell(
                row, column, rowSpan, columnSpan, moved, limit + dx, room, openAbove, openBelow, page, box);
    }

    /** Returns this cell with the rest of it that stands on the next page, which adds some rows to it. */
    StitchedCell with(StitchedCell rest, int moreRows) {
        List<TextLine> all = Stream.concat(lines.stream(), rest.lines.stream()).toList();
        return new StitchedCell(
                row,
                column,
                rowSpan + moreRows,
                columnSpan,
                all,
                limit,
                rest.room,
                openAbove,
                rest.openBelow,
                page,
                box);
    }
}
