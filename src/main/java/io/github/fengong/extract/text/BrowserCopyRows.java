package io.github.fengong.extract.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts the lines below the header of a table that a browser copied into rows, with the headings between them. */
final class BrowserCopyRows {

    private final List<LineRow> rows = new ArrayList<>();
    private final List<LineCell> open = new ArrayList<>();
    private boolean numberLost;
    private boolean inRow;

    private BrowserCopyRows() {}

    /** Cuts the lines. */
    static List<LineRow> cut(List<TextLine> lines) {
        BrowserCopyRows cut = new BrowserCopyRows();
        lines.forEach(cut::add);
        cut.endRow();
        return cut.rows;
    }

    private void add(TextLine line) {
        List<LineCell> cells = BrowserCopyReader.fields(line);
        if (BrowserCopyReader.startsRow(line.text())) {
            endRow();
            inRow = true;
            numberLost = cells.get(0).isEmpty();
            open.addAll(numberLost ? cells.subList(1, cells.size()) : cells);
        } else if (!line.isBlank()
                && (!inRow || LineRow.looksLikeHeading(line.text().strip()))) {
            endRow();
            inRow = false;
            rows.add(LineRow.of(cells));
        } else if (inRow && (!line.isBlank() || line.text().indexOf('\t') >= 0)) {
            open.addAll(cells);
        }
    }

    private void endRow() {
        if (!open.isEmpty()) {
            rows.add(new LineRow(open, true, true, numberLost));
            open.clear();
        }
    }
}
