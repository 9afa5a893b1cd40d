package io.github.fengong.extract.pdf.align;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges whether aligned text is a table at all: prose in columns, lists and tables of contents are none. */
final class TableJudge {

    private static final Pattern LIST_MARK =
            Pattern.compile("[•●▪■□◦–—\\-*·o]|\\(?[0-9a-zA-Z]{1,3}[.)]|\\d+(\\.\\d+)*|[（(]?[一二三四五六七八九十]+[）)、]?");
    private static final Pattern HEADING = Pattern.compile(
            "(?i)(\\d+(\\.\\d+)*[.)]?|[IVX]+\\.|chapter|annex|appendix|part|section)\\b.*|第[一二三四五六七八九十\\d]+[章节部].*|[一二三四五六七八九十]+、.*");
    private static final Pattern LEADER = Pattern.compile(".*(\\.\\s?){5,}.*|.*…{2,}.*|.*_{5,}.*");

    /** So many lines drawn between the lines of a text in several columns are those of table rows, however long the texts are. */
    private static final int RULES_OF_TABLE = 4;

    /** Fewer numbers grow by chance. */
    private static final int FEWEST_HEADINGS = 6;

    private TableJudge() {}

    static boolean isTable(List<PieceRow> rows, List<Cut> cuts, List<Cut> rules, int header, double[] xs) {
        int columns = xs.length - 1;
        int tableRows = 1 + (int) cuts.stream().filter(Cut::isAny).count();
        long ruled = rules.stream().filter(Cut::drawn).count();
        if (tableRows < 2 || tableRows < 3 && ruled == 0) {
            return false;
        }
        long filled = filledRows(rows, cuts);
        if (filled < 2 || filled * 3 < tableRows) {
            return false;
        }
        if (Charts.isChart(rows, cuts, columns, header) || ruled == 0 && Addresses.areIn(rows, columns)) {
            return false;
        }
        long data = rows.stream().filter(PieceRow::isData).count();
        if (columns == 2) {
            return isTwoColumnTable(rows, ruled > 0, data);
        }
        return (ruled >= RULES_OF_TABLE || !isProse(rows, columns, data)) && !isContents(rows, columns);
    }

    /** Returns how many rows of the table hold something in several columns; each may have several lines. */
    private static int filledRows(List<PieceRow> rows, List<Cut> cuts) {
        int filled = 0;
        Set<Integer> columns = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).pieces().forEach(piece -> columns.add(piece.from()));
            if (i == cuts.size() || cuts.get(i).isAny()) {
                filled += columns.size() > 1 ? 1 : 0;
                columns.clear();
            }
        }
        return filled;
    }

    /** Tells whether numbered headings stand before numbers that only grow. */
    private static boolean hasPageNumbers(List<PieceRow> rows, int column) {
        long headings = rows.stream()
                .filter(row -> row.onlyIn(column).isPresent()
                        && HEADING.matcher(row.pieces().get(0).text()).matches())
                .count();
        long lines = rows.stream().filter(row -> row.onlyIn(column).isPresent()).count();
        return lines > 2 && headings * 3 >= lines * 2 && isGrowing(rows, column);
    }

    /** Tells whether a column holds nothing but whole numbers, as of pages, that only grow. */
    private static boolean isGrowing(List<PieceRow> rows, int column) {
        int page = 0;
        for (PieceRow row : rows) {
            String number = row.onlyIn(column).map(Piece::text).orElse("");
            if (number.isEmpty() || number.matches("[ivxlcIVXLC]+")) {
                continue;
            }
            if (!number.matches("\\d{1,3}") || Integer.parseInt(number) < page) {
                return false;
            }
            page = Integer.parseInt(number);
        }
        return true;
    }

    private static boolean isTwoColumnTable(List<PieceRow> rows, boolean ruled, long data) {
        long marks = rows.stream()
                .filter(row -> row.in(0)
                        .map(piece -> LIST_MARK.matcher(piece.text()).matches())
                        .orElse(false))
                .count();
        long labelled = rows.stream().filter(row -> row.has(0)).count();
        if (marks * 2 >= labelled || isContents(rows, 2) || !ruled && isPlainContents(rows)) {
            return false;
        }
        if (data * 2 >= rows.size()) {
            return true;
        }
        return ruled && !isProse(rows, 2, data);
    }

    /** In prose most lines of every column are long. */
    private static boolean isProse(List<PieceRow> rows, int columns, long data) {
        if (data * 3 >= rows.size()) {
            return false;
        }
        int proseColumns = 0;
        for (int column = 0; column < columns; column++) {
            int at = column;
            List<Piece> pieces =
                    rows.stream().flatMap(row -> row.in(at).stream()).toList();
            long full = pieces.stream()
                    .filter(piece -> new Chunk(piece.words()).amount() >= 5)
                    .count();
            proseColumns += full * 2 > pieces.size() ? 1 : 0;
        }
        return proseColumns * 2 > columns;
    }

    /** Tells whether each line has a heading and the number of its page, and none is a header. */
    private static boolean isPlainContents(List<PieceRow> rows) {
        return rows.size() >= FEWEST_HEADINGS
                && rows.stream().allMatch(row -> row.has(0))
                && rows.stream().limit(2).allMatch(PieceRow::isData)
                && isGrowing(rows, 1);
    }

    private static boolean isContents(List<PieceRow> rows, int columns) {
        if (columns <= 3 && hasPageNumbers(rows, columns - 1)) {
            return true;
        }
        long leaders = rows.stream()
                .filter(row -> row.pieces().stream()
                        .anyMatch(piece -> LEADER.matcher(piece.text()).matches()))
                .count();
        return columns <= 3 && leaders * 2 > rows.size() && isGrowing(rows, columns - 1);
    }
}
