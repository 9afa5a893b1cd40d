package io.github.fengong.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts lines, each of them a cell, into rows of a table whose width is known. Blank lines are empty cells, or stand between rows. */
final class LineGridRows {

    private static final Pattern NUMBER = Pattern.compile("[（(]?(\\d{1,4})[)）]?[.．、]?");

    /** A serial number may be this much larger than the one before; a larger number is a cell of another column. */
    private static final int LARGEST_JUMP = 5;

    private final int columns;

    LineGridRows(int columns) {
        this.columns = columns;
    }

    /** Cuts at the running numbers of the first column; nothing if there are fewer than two. */
    Optional<List<LineRow>> byNumbers(List<TextLine> lines) {
        List<LineRow> rows = new ArrayList<>();
        List<TextLine> open = new ArrayList<>();
        int numbers = 0;
        int last = 0;
        for (TextLine line : lines) {
            int number = number(line);
            if (number > 0 && (number == 1 || number > last && number <= last + LARGEST_JUMP)) {
                addRow(open, numbers > 0, false, rows);
                open.clear();
                last = number;
                numbers++;
            }
            open.add(line);
        }
        addRow(open, numbers > 0, true, rows);
        return numbers < 2 ? Optional.empty() : Optional.of(rows);
    }

    /** Cuts after as many lines as there are columns; nothing if the lines between headings are no multiple of that. */
    Optional<List<LineRow>> byPeriod(List<TextLine> lines) {
        List<LineRow> rows = new ArrayList<>();
        List<TextLine> open = new ArrayList<>();
        for (TextLine line : lines) {
            if (LineRow.looksLikeHeading(line.text().strip())) {
                if (!addPeriods(open, rows)) {
                    return Optional.empty();
                }
                rows.add(heading(line));
                open.clear();
            } else {
                open.add(line);
            }
        }
        return addPeriods(open, rows) && !rows.isEmpty() ? Optional.of(rows) : Optional.empty();
    }

    private boolean addPeriods(List<TextLine> lines, List<LineRow> rows) {
        List<TextLine> cells = withoutEdges(lines);
        if (cells.size() % columns != 0) {
            cells = cells.stream().filter(line -> !line.isBlank()).toList();
        }
        if (cells.size() % columns != 0) {
            return false;
        }
        for (int at = 0; at < cells.size(); at += columns) {
            rows.add(row(cells.subList(at, at + columns)));
        }
        return true;
    }

    /** Adds the lines from one number to the next: a row, and the headings behind it. Before the first number all are headings. */
    private void addRow(List<TextLine> lines, boolean numbered, boolean last, List<LineRow> rows) {
        List<TextLine> cells = withoutEdges(lines);
        if (!numbered) {
            cells.stream()
                    .filter(line -> !line.isBlank())
                    .map(LineGridRows::heading)
                    .forEach(rows::add);
            return;
        }
        List<LineRow> headings = new ArrayList<>();
        while (!last
                && cells.size() > 1
                && LineRow.looksLikeHeading(cells.get(cells.size() - 1).text().strip())) {
            headings.add(0, heading(cells.get(cells.size() - 1)));
            cells = withoutEdges(cells.subList(0, cells.size() - 1));
        }
        if (cells.size() > columns) {
            cells = cells.stream().filter(line -> !line.isBlank()).toList();
        }
        if (last && cells.size() > columns) {
            cells = cells.subList(0, columns);
        }
        rows.add(row(cells));
        rows.addAll(headings);
    }

    private static LineRow row(List<TextLine> cells) {
        return LineRow.of(
                cells.stream().map(line -> new LineCell(List.of(line))).toList());
    }

    private static LineRow heading(TextLine line) {
        return LineRow.of(List.of(new LineCell(List.of(line))));
    }

    private static List<TextLine> withoutEdges(List<TextLine> lines) {
        int from = 0;
        int end = lines.size();
        while (from < end && lines.get(from).isBlank()) {
            from++;
        }
        while (end > from && lines.get(end - 1).isBlank()) {
            end--;
        }
        return lines.subList(from, end);
    }

    /** Returns the number that a line consists of; 0 if it is none. */
    private static int number(TextLine line) {
        Matcher number = NUMBER.matcher(line.text().strip());
        return number.matches() ? Integer.parseInt(number.group(1)) : 0;
    }
}
