package io.github.fengong.extract;

import io.github.fengong.model.Block;
import io.github.fengong.model.Paragraph;
import io.github.fengong.model.RawCell;
import io.github.fengong.model.RawTable;
import io.github.fengong.model.SourceLocation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the tables on a sheet, where a table may begin anywhere, with titles above and notes below it. Rows with a single cell above the first
 * and below the last real row become paragraphs; within a table they stay rows, as they are headings of sections there. Blank rows separate
 * two tables only where a new header follows. Rows and columns in which no words begin are left out.
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
     * @param sheet the whole sheet; its cells know their places, but not table and row, which are added here; the paragraphs in the cells
     *     need no places, as they are where their cells are
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
        for (RawCell cell : cells) {
            cell.paragraphs().forEach(paragraph -> blocks.add(Paragraph.of(paragraph.text(), cell.location())));
        }
    }

    /** Adds the rows as a table of the rows and columns in which cells with words begin. */
    private void addTable(int from, int end) {
        BitSet keptRows = new BitSet();
        BitSet keptColumns = new BitSet();
        for (int row = from; row < end; row++) {
            words(row).forEach(cell -> {
                keptRows.set(cell.row());
                keptColumns.set(cell.column());
            });
        }
        int number = tablesBefore + ++tables;
        int[] rowIndex = indices(keptRows);
        int[] columnIndex = indices(keptColumns);
        List<RawCell> placed = new ArrayList<>();
        Places places = new Places(number);
        for (int row = from; row < end; row++) {
            for (RawCell cell : rows.get(row)) {
                if (keptRows.get(row) && keptColumns.get(cell.column())) {
                    placed.add(place(cell, rowIndex, columnIndex, places));
                }
            }
        }
        Set<Integer> hidden = sheet.hiddenRows().stream()
                .filter(keptRows::get)
                .map(row -> rowIndex[row])
                .collect(Collectors.toSet());
        SourceLocation location =
                words(from).findFirst().orElseThrow().location().withTable(number);
        blocks.add(new RawTable(
                keptRows.cardinality(),
                keptColumns.cardinality(),
                placed,
                0,
                hidden,
                sheet.caption(),
                Optional.empty(),
                location));
    }

    /** Returns for each number how many smaller ones are kept; the number behind the last one is the count of all. */
    private static int[] indices(BitSet kept) {
        int[] indices = new int[kept.length() + 1];
        for (int at = 0; at < kept.length(); at++) {
            indices[at + 1] = indices[at] + (kept.get(at) ? 1 : 0);
        }
        return indices;
    }

    private static RawCell place(RawCell cell, int[] rowIndex, int[] columnIndex, Places places) {
        int row = rowIndex[cell.row()];
        int column = columnIndex[cell.column()];
        SourceLocation location = places.of(cell.location(), row);
        return new RawCell(
                row,
                column,
                rowIndex[Math.min(rowIndex.length - 1, cell.row() + cell.rowSpan())] - row,
                columnIndex[Math.min(columnIndex.length - 1, cell.column() + cell.columnSpan())] - column,
                cell.paragraphs(),
                cell.notes(),
                location);
    }

    private static int firstColumn(List<RawCell> cells) {
        return cells.stream()
                .filter(SheetBlocks::hasWords)
                .mapToInt(RawCell::column)
                .min()
                .orElse(0);
    }

    private static boolean hasWords(RawCell cell) {
        for (Paragraph paragraph : cell.paragraphs()) {
            if (paragraph.label().isPresent() || !isBlank(paragraph.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(String text) {
        int at = 0;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at == text.length();
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** Adds table and row to the places of cells; neighbours that share a place go on sharing it, which saves much memory. */
    private static final class Places {

        private final OptionalInt table;
        private OptionalInt row = OptionalInt.empty();
        private SourceLocation before = SourceLocation.UNKNOWN;
        private SourceLocation place = SourceLocation.UNKNOWN;

        private Places(int table) {
            this.table = OptionalInt.of(table);
        }

        private SourceLocation of(SourceLocation location, int inRow) {
            boolean sameRow = row.isPresent() && row.getAsInt() == inRow + 1;
            if (location != before || !sameRow) {
                before = location;
                row = sameRow ? row : OptionalInt.of(inRow + 1);
                place = new SourceLocation(
                        location.page(),
                        table,
                        row,
                        location.line(),
                        location.sheet(),
                        location.cell(),
                        location.box());
            }
            return place;
        }
    }
}
