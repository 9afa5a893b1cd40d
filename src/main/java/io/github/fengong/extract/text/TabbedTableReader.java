package io.github.fengong.extract.text;

import io.github.fengong.model.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads tables whose rows are lines with a tab between the cells, as spreadsheets, browsers and Word copy them. A line without a tab is the
 * heading of a section or continues the last cell: Word copies the paragraphs of a cell as lines of their own, so that
 * {@code 1→甲→乙} and {@code 丙→丁} may be one row. Rows with too few cells, where a browser leaves out merged ones, are put under the right
 * columns by {@link RowAligner}.
 */
final class TabbedTableReader implements TextTableReader {

    private static final char TAB = '\t';

    @Override
    public Optional<TextTable> read(List<TextLine> lines, int from, SourceLocation location) {
        if (lines.get(from).text().indexOf(TAB) < 0
                || DelimitedParser.parse(lines, from, TAB).filled() < 2) {
            return Optional.empty();
        }
        List<DelimitedRecord> records = records(lines, from);
        if (records.size() < 2) {
            return Optional.empty();
        }
        LineTableShape shape = LineTableShape.of(
                records.stream().map(record -> LineRow.of(record.fields())).toList());
        List<LineRow> rows = TabbedRows.assemble(records, shape);
        int end = records.get(records.size() - 1).end();
        return Optional.of(new TextTable(LineTableBuilder.build(rows, LineTableShape.of(rows), location), end));
    }

    /**
     * A header is followed by rows, or by a heading; a line of other words behind the first line with tabs shows that this was no header.
     *
     * @return the records up to the last row of the table; a last line with a single cell is a note below it
     */
    private static List<DelimitedRecord> records(List<TextLine> lines, int from) {
        List<DelimitedRecord> records = new ArrayList<>();
        int lastRow = 0;
        int at = from;
        while (at < lines.size()) {
            if (lines.get(at).isBlank()) {
                at++;
            } else {
                DelimitedRecord record = DelimitedParser.parse(lines, at, TAB);
                boolean heading =
                        LineRow.looksLikeHeading(record.fields().get(0).words());
                if (record.size() == 1 && (!leadsToRow(lines, at) || records.size() == 1 && !heading)) {
                    break;
                }
                records.add(record);
                lastRow = record.filled() > 1
                                || record.size() > 1 && record.fields().get(0).isEmpty()
                        ? records.size()
                        : lastRow;
                at = record.end();
            }
        }
        return records.subList(0, lastRow);
    }

    /** Tells whether a line without a tab belongs to the table: if a row follows, at a heading also behind blank lines. */
    private static boolean leadsToRow(List<TextLine> lines, int from) {
        boolean heading = LineRow.looksLikeHeading(lines.get(from).text().strip());
        for (int at = from + 1; at < lines.size(); at++) {
            if (lines.get(at).text().indexOf(TAB) >= 0) {
                return true;
            }
            if (lines.get(at).isBlank() && !heading) {
                return false;
            }
            heading = heading
                    && (lines.get(at).isBlank()
                            || LineRow.looksLikeHeading(lines.get(at).text().strip()));
            if (!lines.get(at).isBlank() && at - from > LONGEST_CELL) {
                return false;
            }
        }
        return false;
    }

    /** A cell has no more lines than this. */
    private static final int LONGEST_CELL = 40;
}
