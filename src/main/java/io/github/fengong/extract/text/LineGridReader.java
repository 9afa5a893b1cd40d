package io.github.fengong.extract.text;

import io.github.fengong.model.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads tables of which each cell became a line, without any sign between cells and rows: first the header words, one a line, then the cells.
 *
 * <pre>
 * 序号
 * 改革举措
 * 责任单位
 * 1
 * 证照主题联办
 * 市市场监管局
 * 2
 * …
 * </pre>
 *
 * The number of header words is the width. Rows begin at the running numbers if the first column has them, else after as many lines as the
 * table has columns, or at blank lines. As nothing but its header shows such a table, the header must name a unit and at least two other
 * columns.
 */
final class LineGridReader implements TextTableReader {

    private static final int LEAST_COLUMNS = 3;

    @Override
    public Optional<TextTable> read(List<TextLine> lines, int from, SourceLocation location) {
        if (!isHeader(lines.get(from))) {
            return Optional.empty();
        }
        List<Integer> header = header(lines, from);
        boolean named = header.size() >= LEAST_COLUMNS
                && header.stream()
                        .anyMatch(at -> HeaderWords.namesUnit(lines.get(at).text()));
        if (!named) {
            return Optional.empty();
        }
        int gap = header.get(1) - header.get(0) - 1;
        int body = header.get(header.size() - 1) + 1;
        List<TextLine> cells = withoutGaps(lines.subList(body, end(lines, body)), gap);
        boolean numbered = HeaderWords.namesNumber(lines.get(from).text());
        LineGridRows grid = new LineGridRows(header.size());
        Optional<List<LineRow>> rows = numbered ? grid.byNumbers(cells) : grid.byPeriod(cells);
        return rows.map(found -> table(lines, header, found, location));
    }

    private static TextTable table(
            List<TextLine> lines, List<Integer> header, List<LineRow> rows, SourceLocation location) {
        List<LineRow> all = new ArrayList<>();
        all.add(LineRow.of(
                header.stream().map(at -> new LineCell(List.of(lines.get(at)))).toList()));
        all.addAll(rows);
        int lastLine = all.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.lines().stream())
                .mapToInt(TextLine::number)
                .max()
                .orElseThrow();
        int end = lastLine - lines.get(0).number() + 1;
        return new TextTable(LineTableBuilder.build(all, LineTableShape.of(all), location), end);
    }

    /** Returns the indices of the header's lines: as long as each is a header word, and as many blank lines stand between. */
    private static List<Integer> header(List<TextLine> lines, int from) {
        List<Integer> header = new ArrayList<>(List.of(from));
        int gap = -1;
        for (int at = from + 1; at < lines.size(); at++) {
            if (lines.get(at).isBlank()) {
                continue;
            }
            int blank = at - header.get(header.size() - 1) - 1;
            if (!isHeader(lines.get(at)) || gap >= 0 && blank != gap) {
                break;
            }
            gap = blank;
            header.add(at);
        }
        return header;
    }

    /** Takes away the blank lines that stand behind each cell; a blank line that is left is an empty cell or the end of a row. */
    private static List<TextLine> withoutGaps(List<TextLine> lines, int gap) {
        List<TextLine> cells = new ArrayList<>();
        int due = gap;
        for (TextLine line : lines) {
            if (line.isBlank() && due > 0) {
                due--;
            } else {
                cells.add(line);
                due = gap;
            }
        }
        return cells;
    }

    private static int end(List<TextLine> lines, int body) {
        return IntStream.range(body, lines.size())
                .filter(at -> HeaderWords.beginsNote(lines.get(at).text())
                        || at > body
                                && HeaderWords.compact(lines.get(at).text())
                                        .equals(HeaderWords.compact(
                                                lines.get(body - 1).text())))
                .findFirst()
                .orElse(lines.size());
    }

    private static boolean isHeader(TextLine line) {
        return HeaderWords.matches(line.text());
    }
}
