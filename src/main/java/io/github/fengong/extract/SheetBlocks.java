package io.github.fengong.extract;

import io.github.fengong.model.Block;
import io.github.fengong.model.Paragraph;
import io.github.fengong.model.RawCell;
import io.github.fengong.model.RawTable;
import io.github.fengong.model.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the tables on a sheet, where a table may begin anywhere, with titles above and notes below it. Rows with a single cell above the first
 * and below the last real row become paragraphs; within a table they stay rows, as they are headings of sections there. Blank rows separate
 * two tables only where a new header follows. Rows and columns around a table that hold no words are left out.
 */
public final class SheetBlocks {

    /** A header cell has no more characters than this, blanks left aside. */
    private static final int LONGEST_HEADER = 14;

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u3000]+");

    /** What no header cell is: a number, or a sentence. */
    private static final Pattern NO_HEADER =
            Pattern.compile("[（(]?[\\d.,%％〇零一二三四五六七八九十-]+[)）]?[.．、]?|.*[。；，].*", Pattern.DOTALL);

    private final RawTable sheet;
    private final int tablesBefore;
    private final List<List<RawCell>> rows = new ArrayList<>();
    private final int[] filled;
    private final int firstColumn;
    private final List<Block> blocks = new ArrayList<>();
    private int tables;

    private SheetBlocks(RawTable sheet, int tablesBefore) {
        this.sheet = sheet;
        this.tablesBefore = tablesBefore;
        this.filled = new int[sheet.rows()];
        this.firstColumn = firstColumn(sheet.cells());
        IntStream.range(0, sheet.rows()).forEach(row -> rows.add(new ArrayList<>()));
        for (RawCell cell : sheet.cells()) {
            rows.get(cell.row()).add(cell);
            for (int row = cell.row(); hasWords(cell) && row < cell.row() + cell.rowSpan(); row++) {
                filled[row]++;
            }
        }
    }

    /**
     * Returns the paragraphs and tables of a sheet.
     *
     * @param sheet the whole sheet; its cells know their places, but not table and row, which are added here
     * @param tablesBefore how many tables of the document stand before the sheet
     */
    public static List<Block> split(RawTable sheet, int tablesBefore) {
        SheetBlocks split = new SheetBlocks(sheet, tablesBefore);
        split.splitRows();
        return split.blocks;
    }

    private void splitRows() {
        int at = 0;
        while (at < rows.size()) {
            if (filled[at] > 1) {
                int end = endOfTable(at);
                addTable(at, end);
                at = end;
            } else {
                addParagraphs(rows.get(at));
                at++;
            }
        }
    }

    /** Returns the row behind the table's last: rows with one cell belong to it if rows with several follow, or if they hold data. */
    private int endOfTable(int from) {
        int end = from + 1;
        boolean blank = false;
        for (int row = end; row < rows.size(); row++) {
            if (filled[row] == 0) {
                blank = true;
            } else if (filled[row] == 1) {
                end = end == row && holdsData(row) ? row + 1 : end;
            } else if (blank && isHeader(row)) {
                return end;
            } else {
                blank = false;
                end = row + 1;
            }
        }
        return end;
    }

    /** A lone cell that is neither in the first column of the sheet nor wide is data of a row whose other cells are blank. */
    private boolean holdsData(int row) {
        return words(row).allMatch(cell -> cell.column() > firstColumn && cell.columnSpan() == 1);
    }

    private boolean isHeader(int row) {
        return words(row)
                .map(cell -> SPACE.matcher(cell.text()).replaceAll(""))
                .allMatch(words -> words.length() <= LONGEST_HEADER
                        && !NO_HEADER.matcher(words).matches());
    }

    private Stream<RawCell> words(int row) {
        return rows.get(row).stream().filter(SheetBlocks::hasWords);
    }

    private void addParagraphs(List<RawCell> cells) {
        cells.stream().flatMap(cell -> cell.paragraphs().stream()).forEach(blocks::add);
    }

    private void addTable(int from, int end) {
        List<RawCell> cells =
                rows.subList(from, end).stream().flatMap(List::stream).toList();
        int left = firstColumn(cells);
        int right = cells.stream()
                .filter(SheetBlocks::hasWords)
                .mapToInt(cell -> cell.column() + cell.columnSpan())
                .max()
                .orElse(left);
        int number = tablesBefore + ++tables;
        List<RawCell> placed = cells.stream()
                .filter(cell -> cell.column() >= left && cell.column() < right)
                .map(cell -> place(cell, from, end, left, right, number))
                .toList();
        SourceLocation location =
                words(from).findFirst().orElseThrow().location().withTable(number);
        blocks.add(new RawTable(
                end - from, right - left, placed, 0, hidden(from, end), sheet.caption(), Optional.empty(), location));
    }

    private static RawCell place(RawCell cell, int from, int end, int left, int right, int table) {
        int row = cell.row() - from;
        SourceLocation location = cell.location().withTable(table).withRow(row + 1);
        return new RawCell(
                row,
                cell.column() - left,
                Math.min(cell.rowSpan(), end - cell.row()),
                Math.min(cell.columnSpan(), right - cell.column()),
                cell.paragraphs().stream()
                        .map(paragraph -> place(paragraph, cell, location))
                        .toList(),
                cell.notes(),
                location);
    }

    private static Paragraph place(Paragraph paragraph, RawCell cell, SourceLocation location) {
        SourceLocation place = paragraph.location() == cell.location()
                ? location
                : paragraph
                        .location()
                        .withTable(location.table().orElseThrow())
                        .withRow(location.row().orElseThrow());
        return new Paragraph(paragraph.text(), paragraph.label(), place);
    }

    private Set<Integer> hidden(int from, int end) {
        return sheet.hiddenRows().stream()
                .filter(row -> row >= from && row < end)
                .map(row -> row - from)
                .collect(Collectors.toSet());
    }

    private static int firstColumn(List<RawCell> cells) {
        return cells.stream()
                .filter(SheetBlocks::hasWords)
                .mapToInt(RawCell::column)
                .min()
                .orElse(0);
    }

    private static boolean hasWords(RawCell cell) {
        return cell.paragraphs().stream()
                .anyMatch(paragraph -> paragraph.label().isPresent()
                        || !SPACE.matcher(paragraph.text()).replaceAll("").isEmpty());
    }
}
