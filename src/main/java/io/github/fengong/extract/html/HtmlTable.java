package io.github.fengong.extract.html;

import io.github.fengong.model.RawCell;
import io.github.fengong.model.RawTable;
import io.github.fengong.model.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * A data table of a page: its grid by the rules of the HTML standard, 4.9.12 (processing model of tables), but without overlapping cells,
 * without rows in which no cell begins, and without columns at the right edge in which none begins, as {@code colspan="7"} makes in a table of
 * five columns.
 *
 * @param table the table
 * @param nested the tables that stand in its cells
 */
record HtmlTable(RawTable table, List<RawTable> nested) {

    /** More header rows than these are a mistake of the page. */
    private static final int MOST_HEADER_ROWS = 5;

    HtmlTable {
        nested = List.copyOf(nested);
    }

    /** Reads a table that {@link TableKind} takes for one of data. */
    static HtmlTable read(Element element, Page page, Optional<Integer> nestedIn) {
        int number = page.nextTable();
        SourceLocation location = SourceLocation.UNKNOWN.withTable(number);
        TableRows rows = TableRows.of(element, page, location);
        TableGrid grid = TableGrid.of(rows, page);
        List<RawCell> cells = new ArrayList<>();
        List<RawTable> nested = new ArrayList<>();
        for (TableGrid.Place place : grid.places()) {
            SourceLocation cellLocation = location.withRow(place.row() + 1);
            HtmlFlow flow = HtmlFlow.ofCell(place.cell(), page, number, cellLocation);
            cells.add(new RawCell(
                    place.row(),
                    place.column(),
                    place.rowSpan(),
                    place.columnSpan(),
                    flow.paragraphs(),
                    List.of(),
                    cellLocation));
            nested.addAll(flow.nestedTables());
        }
        return new HtmlTable(
                new RawTable(
                        grid.rows(),
                        grid.columns(),
                        cells,
                        headerRows(rows, grid),
                        Set.of(),
                        caption(element, page),
                        nestedIn,
                        location),
                nested);
    }

    private static Optional<String> caption(Element element, Page page) {
        return element.children().stream()
                .filter(child -> child.normalName().equals("caption") && !page.isHidden(child))
                .map(child -> child.text().strip())
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    /** Counts the rows of {@code thead}, or the first rows that consist of {@code th}; zero if no row is left below them. */
    private static int headerRows(TableRows rows, TableGrid grid) {
        Set<Element> heads = rows.head().stream().collect(Collectors.toSet());
        int header = 0;
        while (header < grid.rows() && isHeader(grid.tableRow(header), heads)) {
            header++;
        }
        return header < grid.rows() && header <= MOST_HEADER_ROWS ? header : 0;
    }

    private static boolean isHeader(Element row, Set<Element> heads) {
        List<Element> cells = TableRows.cells(row);
        return heads.contains(row)
                || cells.size() > 1
                        && cells.stream().allMatch(cell -> cell.normalName().equals("th"));
    }
}
