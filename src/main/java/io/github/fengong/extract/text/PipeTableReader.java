package io.github.fengong.extract.text;

import io.github.fengong.model.RawCell;
import io.github.fengong.model.RawTable;
import io.github.fengong.model.SourceLocation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads Markdown pipe tables:
 *
 * <pre>
 * | 序号 | 改革举措 |
 * |-----:|----------|
 * | 1    | 甲\|乙   |
 * </pre>
 *
 * The outer pipes may be missing where there is a delimiter row; without a delimiter row at least two lines must have both outer pipes. The
 * rules are those of the GitHub Flavored Markdown specification, §4.10, but cells beyond the header's width are kept.
 */
final class PipeTableReader implements TextTableReader {

    private static final Pattern DELIMITER_ROW =
            Pattern.compile("\\s*\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*\\|?\\s*");

    @Override
    public Optional<TextTable> read(List<TextLine> lines, int from, SourceLocation location) {
        boolean delimited = from + 1 < lines.size()
                && hasPipe(lines.get(from))
                && isDelimiterRow(lines.get(from + 1))
                && cells(lines.get(from)).size() == cells(lines.get(from + 1)).size();
        int end = from;
        while (end < lines.size() && (delimited ? hasPipe(lines.get(end)) : hasBothPipes(lines.get(end)))) {
            end++;
        }
        if (!delimited && end - from < 2) {
            return Optional.empty();
        }
        List<List<LineCell>> rows = new ArrayList<>();
        for (TextLine line : lines.subList(from, end)) {
            if (!isDelimiterRow(line)) {
                rows.add(cells(line));
            }
        }
        boolean headed = delimited && rows.get(0).stream().anyMatch(cell -> !cell.isEmpty());
        if (delimited && !headed) {
            rows.remove(0);
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new TextTable(table(rows, headed, location), end));
    }

    private static RawTable table(List<List<LineCell>> rows, boolean headed, SourceLocation location) {
        List<RawCell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                cells.add(rows.get(row).get(column).at(row, column, 1, location));
            }
        }
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        return new RawTable(
                rows.size(), columns, cells, headed ? 1 : 0, Set.of(), Optional.empty(), Optional.empty(), location);
    }

    /** Cuts a line at its pipes that are not escaped; what stands outside of outer pipes is no cell. */
    private static List<LineCell> cells(TextLine line) {
        String text = line.text().strip();
        List<LineCell> cells = new ArrayList<>();
        int start = text.startsWith("|") ? 1 : 0;
        for (int at = start; at < text.length(); at++) {
            if (text.charAt(at) == '\\') {
                at++;
            } else if (text.charAt(at) == '|') {
                cells.add(cell(line, text.substring(start, at)));
                start = at + 1;
            }
        }
        if (start < text.length() || cells.isEmpty()) {
            cells.add(cell(line, text.substring(start)));
        }
        return cells;
    }

    private static LineCell cell(TextLine line, String source) {
        String shown = MarkdownText.shown(source.strip());
        return new LineCell(Arrays.stream(shown.split("\n", -1))
                .map(words -> new TextLine(line.number(), words))
                .toList());
    }

    private static boolean isDelimiterRow(TextLine line) {
        return line.text().indexOf('-') >= 0
                && DELIMITER_ROW.matcher(line.text()).matches();
    }

    private static boolean hasPipe(TextLine line) {
        return line.text().indexOf('|') >= 0;
    }

    private static boolean hasBothPipes(TextLine line) {
        String text = line.text().strip();
        return text.length() > 1 && text.startsWith("|") && text.endsWith("|") && !text.endsWith("\\|");
    }
}
