package io.github.fengong.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes rows of lines: where the paragraphs of cells stand on lines of their own, several lines are one row. */
final class TabbedRows {

    /** Words with such an end go on, or are a sentence; a heading has no such end. */
    private static final Pattern NO_HEADING_END = Pattern.compile(".*[。；;、，,：:]$", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("[（(]?[\\d一二三四五六七八九十]+[)）]?[.．、]?|[①-⑳]");

    /** A heading without a mark is no longer, in characters. */
    private static final int LONGEST_PLAIN_HEADING = 30;

    private final int columns;
    private final boolean joining;
    private final List<LineRow> rows = new ArrayList<>();
    private final List<LineCell> current = new ArrayList<>();

    private TabbedRows(int columns, boolean joining) {
        this.columns = columns;
        this.joining = joining;
    }

    /**
     * Returns the rows. Lines are joined to rows only if then every row has all its cells, as in Word's copies; a copy that leaves out merged
     * cells has a line for each row.
     */
    static List<LineRow> assemble(List<DelimitedRecord> records, LineTableShape shape) {
        TabbedRows joined = new TabbedRows(shape.columns(), shape.numbering() == 0);
        joined.addAll(records);
        boolean complete = joined.rows.stream().allMatch(row -> row.size() == shape.columns() || row.isHeading());
        if (complete) {
            return joined.rows;
        }
        TabbedRows single = new TabbedRows(shape.columns(), false);
        single.addAll(records);
        return single.rows;
    }

    private void addAll(List<DelimitedRecord> records) {
        for (DelimitedRecord record : records) {
            if (record.size() == 1 && !continuesRow(record)) {
                finish();
                rows.add(LineRow.of(record.fields()));
            } else if (record.size() == 1 || joins(record)) {
                LineCell last = current.remove(current.size() - 1);
                current.add(LineCell.join(List.of(last, record.fields().get(0))));
                current.addAll(record.fields().subList(1, record.size()));
            } else {
                finish();
                current.addAll(record.fields());
            }
        }
        finish();
    }

    /** A line without a tab is a paragraph of the last cell, unless it is a heading behind a row with all its cells. */
    private boolean continuesRow(DelimitedRecord record) {
        String words = record.fields().get(0).words();
        if (current.isEmpty() || LineRow.looksLikeHeading(words)) {
            return false;
        }
        boolean open = current.size() < columns
                || NO_HEADING_END
                                .matcher(current.get(current.size() - 1).words())
                                .matches()
                        && !current.get(current.size() - 1).words().endsWith("。");
        return open || NO_HEADING_END.matcher(words).matches() || words.length() > LONGEST_PLAIN_HEADING;
    }

    private boolean joins(DelimitedRecord record) {
        return joining
                && !current.isEmpty()
                && current.size() < columns
                && current.size() + record.size() - 1 <= columns
                && NUMBER.matcher(current.get(0).words()).matches()
                && !NUMBER.matcher(record.fields().get(0).words()).matches();
    }

    private void finish() {
        if (!current.isEmpty()) {
            rows.add(LineRow.of(current));
            current.clear();
        }
    }
}
