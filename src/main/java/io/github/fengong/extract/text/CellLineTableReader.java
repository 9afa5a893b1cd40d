package io.github.fengong.extract.text;

import io.github.fengong.model.RawCell;
import io.github.fengong.model.RawTable;
import io.github.fengong.model.SourceLocation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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
 * A cell alone between blank lines spans the table.
 */
final class CellLineTableReader implements TextTableReader {

    private static final Pattern CELL = Pattern.compile("[ \\u00A0\\u3000]*\\t[^\\t]*\\t*");

    /** A number of cells must occur in at least this share of the rows to be the table's width: a stray tab makes no column. */
    private static final double SHARE_OF_ROWS = 0.15;

    /** Words of a header cell are not longer, in characters; the longest one met has 11. */
    private static final int LONGEST_HEADER = 30;

    @Override
    public Optional<TextTable> read(List<TextLine> lines, int from, SourceLocation location) {
        if (!isCell(lines.get(from))) {
            return Optional.empty();
        }
        int end = end(lines, from);
        List<LineRow> rows = rows(lines.subList(from, end));
        int header = firstRowOfCells(rows);
        if (!isTable(rows, header)) {
            return Optional.empty();
        }
        int columns = columns(rows);
        RowAligner aligner = RowAligner.learn(columns, rows.get(header).words(), rows.subList(header + 1, rows.size()));
        List<RawCell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            cells.addAll(place(rows.get(row), row, columns, aligner, location));
        }
        return Optional.of(new TextTable(table(rows.size(), cells, location), end));
    }

    private static RawTable table(int rows, List<RawCell> cells, SourceLocation location) {
        int columns = RawTable.of(cells).columns();
        return new RawTable(rows, columns, cells, 0, Set.of(), Optional.empty(), Optional.empty(), location);
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

    private static int firstRowOfCells(List<LineRow> rows) {
        return IntStream.range(0, rows.size())
                .filter(row -> rows.get(row).size() > 1)
                .findFirst()
                .orElse(0);
    }

    /** Tells a table from prose that is indented by tabs: a header of short words, and two rows at least. */
    private static boolean isTable(List<LineRow> rows, int header) {
        long several = rows.stream().filter(row -> row.size() > 1).count();
        return several > 1 && rows.get(header).words().stream().allMatch(words -> words.length() <= LONGEST_HEADER);
    }

    /** Cuts the lines into rows: at blank lines, and where a blank stands before the tab. */
    static List<LineRow> rows(List<TextLine> lines) {
        List<LineRow> rows = new ArrayList<>();
        for (List<TextLine> block : blocks(lines)) {
            List<List<TextLine>> parts =
                    split(block, line -> isCell(line) && line.text().charAt(0) != '\t');
            for (List<TextLine> part : parts) {
                boolean numberLost = part.get(0).text().charAt(0) != '\t';
                List<LineCell> cells = split(part, CellLineTableReader::isCell).stream()
                        .map(CellLineTableReader::cell)
                        .toList();
                rows.add(new LineRow(cells, parts.size() == 1, numberLost));
            }
        }
        return rows;
    }

    /** The width of the table: the largest number of cells that several rows have. */
    private static int columns(List<LineRow> rows) {
        List<LineRow> several = rows.stream().filter(row -> row.size() > 1).toList();
        int largest = several.stream().mapToInt(LineRow::size).max().orElse(1);
        double least = Math.max(2, several.size() * SHARE_OF_ROWS);
        return IntStream.iterate(largest, size -> size > 1, size -> size - 1)
                .filter(size ->
                        several.stream().filter(row -> row.size() == size).count() >= least)
                .findFirst()
                .orElse(largest);
    }

    private static List<RawCell> place(
            LineRow row, int index, int columns, RowAligner aligner, SourceLocation location) {
        if (row.isHeading()) {
            return List.of(row.cells().get(0).at(index, 0, columns, location));
        }
        int[] places = aligner.columnsOf(row);
        List<RawCell> cells = new ArrayList<>();
        if (row.numberLost() && Arrays.stream(places).noneMatch(column -> column == aligner.numbering())) {
            SourceLocation lost =
                    location.withRow(index + 1).withLine(row.cells().get(0).line());
            cells.add(new RawCell(index, aligner.numbering(), 1, 1, List.of(), List.of(), lost));
        }
        for (int cell = 0; cell < row.size(); cell++) {
            cells.add(row.cells().get(cell).at(index, places[cell], 1, location));
        }
        return cells;
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
