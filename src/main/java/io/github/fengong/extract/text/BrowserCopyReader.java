package io.github.fengong.extract.text;

import io.github.fengong.model.RawTable;
import io.github.fengong.model.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads tables as browsers copy them where paragraphs stand in the cells: the header is one line with tabs, but below it each paragraph is a
 * line of its own with blank lines between, and merged cells are missing.
 *
 * <pre>
 * 序号→改革举措→主要做法→责任单位
 * 1→
 * 证照主题联办
 *
 * 佛山市大力推进……。
 *
 * 市市场监管局负责。
 *
 * 2→
 * </pre>
 *
 * A number with a tab behind it begins a row, a blank with a tab behind it a row whose automatic number was lost.
 */
final class BrowserCopyReader implements TextTableReader {

    private static final int LEAST_COLUMNS = 3;

    /** So many lines show whether cells stand on lines of their own. */
    private static final int LINES_LOOKED_AT = 80;

    /** At most this share of the lines has several cells. */
    private static final double SHARE_OF_ROWS = 0.2;

    private static final Pattern ROW_START = Pattern.compile("(?:[（(]?\\d{1,4}[)）]?[.．、]?|[ \\u00A0\\u3000]+)\\t.*");

    @Override
    public Optional<TextTable> read(List<TextLine> lines, int from, SourceLocation location) {
        List<LineCell> header = fields(lines.get(from));
        boolean named = header.size() >= LEAST_COLUMNS
                && header.stream().allMatch(cell -> HeaderWords.matches(cell.words()))
                && header.stream().anyMatch(cell -> HeaderWords.namesUnit(cell.words()));
        if (!named || !isCopied(lines, from + 1)) {
            return Optional.empty();
        }
        int end = end(lines, from + 1, lines.get(from).text());
        List<LineRow> all = new ArrayList<>();
        all.add(LineRow.of(header));
        all.addAll(BrowserCopyRows.cut(lines.subList(from + 1, end)));
        RawTable table = LineTableBuilder.buildLoosely(all, LineTableShape.of(all), location);
        int lastLine = table.cells().stream()
                .flatMap(cell -> cell.paragraphs().stream())
                .mapToInt(paragraph -> paragraph.location().line().orElse(0))
                .max()
                .orElse(lines.get(from).number());
        return Optional.of(new TextTable(table, lastLine - lines.get(0).number() + 1));
    }

    /** Tells whether rows begin below the header, and most lines hold one cell. */
    private static boolean isCopied(List<TextLine> lines, int from) {
        List<TextLine> near = lines.subList(from, Math.min(lines.size(), from + LINES_LOOKED_AT)).stream()
                .filter(line -> !line.isBlank())
                .toList();
        long rows = near.stream()
                .filter(line ->
                        fields(line).stream().filter(cell -> !cell.isEmpty()).count() > 1)
                .count();
        return near.stream().anyMatch(line -> startsRow(line.text())) && rows <= near.size() * SHARE_OF_ROWS;
    }

    private static int end(List<TextLine> lines, int from, String header) {
        int end = from;
        while (end < lines.size()
                && !HeaderWords.beginsNote(lines.get(end).text())
                && !lines.get(end).text().equals(header)) {
            end++;
        }
        return end;
    }

    static boolean startsRow(String line) {
        return ROW_START.matcher(line).matches();
    }

    /**
     * Returns the cells of a line. A tab between paragraphs only ends a cell: a line with one tab and nothing behind it holds one cell, with two
     * tabs also an empty one.
     */
    static List<LineCell> fields(TextLine line) {
        List<LineCell> fields = new ArrayList<>();
        String[] parts = line.text().split("\t", -1);
        for (int at = 0; at < parts.length; at++) {
            boolean edge = parts[at].isEmpty() && (at == 0 || at == parts.length - 1);
            if (!edge) {
                fields.add(LineCell.of(line.number(), parts[at]));
            }
        }
        return fields;
    }
}
