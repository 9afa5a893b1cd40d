package io.github.fengong.extract.text;

import io.github.fengong.model.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Reads the table of a text in which each cell is a line behind a tab and blank lines separate the rows, as Word tables look when copied:
 *
 * <pre>
 * →1
 * →（一）开办企业
 * →证照主题联办
 * →佛山市大力推进……。
 * →市市场监管局负责。
 * </pre>
 *
 * A line without the tab continues the cell above it. Where a row's automatic number was lost in the copy, the row begins with a blank before
 * the tab, is glued to the row above, and empty cells at the seam are lost with the number; {@link RowAligner} finds the columns of the rest.
 * Where a cell has several paragraphs, each of them behind a tab, it joins them again. A cell alone between blank lines spans the table.
 */
final class CellLineTableReader implements TextTableReader {

    private static final Pattern CELL = Pattern.compile("[ \\u00A0\\u3000]*\\t[^\\t]*\\t*");

    /** Titles and notes above the header take up fewer lines than this. */
    private static final int LINES_TO_HEADER = 60;

    @Override
    public Optional<TextTable> read(List<TextLine> lines, int from, SourceLocation location) {
        if (!beginsTable(lines, from)) {
            return Optional.empty();
        }
        int end = end(lines, from);
        List<LineRow> rows = rows(lines.subList(from, end));
        if (!isTable(rows)) {
            return Optional.empty();
        }
        LineTableShape shape = LineTableShape.of(rows);
        joinAtLostNumbers(rows, shape.numbering());
        return Optional.of(new TextTable(LineTableBuilder.build(rows, shape, location), end));
    }

    /** Returns where the cells end: at words that are neither in a cell's line nor directly before or behind one. */
    private static int end(List<TextLine> lines, int from) {
        int end = from;
        int at = from;
        while (at < lines.size()) {
            if (isCell(lines.get(at))) {
                end = ++at;
            } else if (lines.get(at).isBlank()) {
                at++;
            } else {
                int after = afterWords(lines, at);
                boolean continues = at == end || after < lines.size() && isCell(lines.get(after));
                if (!continues) {
                    return end;
                }
                at = after;
                end = at;
            }
        }
        return end;
    }

    /** Tells a table from prose that is indented by tabs: the first row with several cells comes soon, and its words are short. */
    private static boolean beginsTable(List<TextLine> lines, int from) {
        if (!isCell(lines.get(from)) || from > 0 && isCell(lines.get(from - 1))) {
            return false;
        }
        return rows(lines.subList(from, Math.min(lines.size(), from + LINES_TO_HEADER))).stream()
                .filter(row -> row.size() > 1)
                .findFirst()
                .filter(row -> row.words().stream().allMatch(words -> words.length() <= LineTableShape.LONGEST_HEADER))
                .isPresent();
    }

    private static boolean isTable(List<LineRow> rows) {
        return rows.stream().filter(row -> row.size() > 1).count() > 1;
    }

    /** Cuts the lines into rows: at blank lines, and where a blank stands before the tab. */
    static List<LineRow> rows(List<TextLine> lines) {
        List<LineRow> rows = new ArrayList<>();
        for (List<TextLine> block : blocks(lines)) {
            List<List<TextLine>> parts =
                    split(block, line -> isCell(line) && line.text().charAt(0) != '\t');
            for (int part = 0; part < parts.size(); part++) {
                List<LineCell> cells = split(parts.get(part), CellLineTableReader::isCell).stream()
                        .map(CellLineTableReader::cell)
                        .toList();
                boolean numberLost = parts.get(part).get(0).text().charAt(0) != '\t';
                rows.add(new LineRow(cells, part == 0, part == parts.size() - 1, numberLost));
            }
        }
        return rows;
    }

    /** Joins what stands before a lost number with what stands behind it, where the numbers are not in the first column. */
    private static void joinAtLostNumbers(List<LineRow> rows, int numbering) {
        for (int row = 0; row + 1 < rows.size(); row++) {
            LineRow before = rows.get(row);
            LineRow behind = rows.get(row + 1);
            boolean oneRow = numbering > 0
                    && before.size() == numbering
                    && before.first()
                    && !before.looksLikeHeading()
                    && !behind.first();
            if (oneRow) {
                rows.set(row, before.joinAtLostNumber(behind));
                rows.remove(row + 1);
            }
        }
    }

    private static List<List<TextLine>> blocks(List<TextLine> lines) {
        List<List<TextLine>> blocks = new ArrayList<>();
        boolean open = false;
        for (TextLine line : lines) {
            boolean separates = line.isBlank() && !isCell(line);
            if (!separates && !open) {
                blocks.add(new ArrayList<>());
            }
            if (!separates) {
                blocks.get(blocks.size() - 1).add(line);
            }
            open = !separates;
        }
        return blocks;
    }

    private static List<List<TextLine>> split(List<TextLine> lines, Predicate<TextLine> begins) {
        List<List<TextLine>> parts = new ArrayList<>();
        for (TextLine line : lines) {
            if (parts.isEmpty() || begins.test(line)) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(line);
        }
        return parts;
    }

    private static LineCell cell(List<TextLine> lines) {
        return new LineCell(lines.stream()
                .map(line -> isCell(line) ? new TextLine(line.number(), words(line.text())) : line)
                .toList());
    }

    private static String words(String line) {
        return line.substring(line.indexOf('\t') + 1).replace("\t", "");
    }

    private static int afterWords(List<TextLine> lines, int from) {
        int at = from;
        while (at < lines.size() && !lines.get(at).isBlank() && !isCell(lines.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean isCell(TextLine line) {
        return CELL.matcher(line.text()).matches();
    }
}
