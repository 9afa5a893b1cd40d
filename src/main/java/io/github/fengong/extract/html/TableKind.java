package io.github.fengong.extract.html;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells tables that only lay out a page from tables of data. */
final class TableKind {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");

    /** A single row, or column, whose cells hold more paragraphs than this in one cell is a page in columns. */
    private static final int PARAGRAPHS_OF_CELL = 3;

    /** A page in columns has no more of them; a single row of data has more cells. */
    private static final int COLUMNS_OF_PAGE = 3;

    private TableKind() {}

    /** Tells whether a table only lays out what is in it: then its content is read in its place. */
    static boolean isLayout(Element table, Page page) {
        String role = table.attr("role");
        if (role.equals("presentation") || role.equals("none")) {
            return true;
        }
        List<List<Element>> rows = rows(table, page);
        if (rows.isEmpty()) {
            return true;
        }
        if (rows.stream()
                .flatMap(List::stream)
                .anyMatch(cell -> cell.normalName().equals("th"))) {
            return false;
        }
        return holdsTables(table) || isBox(rows) || isPage(rows);
    }

    /** The cells that are shown and not empty, by row. */
    private static List<List<Element>> rows(Element table, Page page) {
        return table.children().stream()
                .filter(group -> !page.isHidden(group))
                .flatMap(group -> group.children().stream())
                .filter(row -> row.normalName().equals("tr") && !page.isHidden(row))
                .map(row -> TableRows.cells(row).stream()
                        .filter(cell -> !page.isHidden(cell) && length(cell) > 0)
                        .toList())
                .filter(cells -> !cells.isEmpty())
                .toList();
    }

    /** Most of its words stand in tables inside of it. */
    private static boolean holdsTables(Element table) {
        int nested = table.select("table").stream()
                .filter(inner -> inner != table && outerTable(inner) == table)
                .filter(inner -> inner.select("td, th").size() > 1)
                .mapToInt(TableKind::length)
                .sum();
        return nested > 0 && nested * 2 >= length(table);
    }

    private static Element outerTable(Element inner) {
        Element outer = inner.parent();
        while (outer != null && !outer.normalName().equals("table")) {
            outer = outer.parent();
        }
        return outer;
    }

    /** A single cell, or a single row or column of which a cell holds several paragraphs. */
    private static boolean isBox(List<List<Element>> rows) {
        List<Element> cells = rows.stream().flatMap(List::stream).toList();
        boolean line = rows.size() == 1 || rows.stream().allMatch(row -> row.size() == 1);
        return cells.size() == 1
                || line
                        && rows.get(0).size() <= COLUMNS_OF_PAGE
                        && cells.stream().anyMatch(cell -> paragraphs(cell) > PARAGRAPHS_OF_CELL);
    }

    /** One cell holds most of the words, and is alone in its row or has a headline. */
    private static boolean isPage(List<List<Element>> rows) {
        int all =
                rows.stream().flatMap(List::stream).mapToInt(TableKind::length).sum();
        return rows.stream()
                .flatMap(row -> row.stream()
                        .filter(cell -> length(cell) * 2 > all && paragraphs(cell) > PARAGRAPHS_OF_CELL)
                        .filter(cell -> row.size() == 1 || hasHeadline(cell)))
                .findAny()
                .isPresent();
    }

    private static boolean hasHeadline(Element cell) {
        return cell.getAllElements().stream().anyMatch(element -> HEADINGS.contains(element.normalName()));
    }

    private static long paragraphs(Element cell) {
        return cell.select("p, div, li, h1, h2, h3, h4, br").stream()
                .filter(element -> element.normalName().equals("br")
                        || !element.ownText().isBlank()
                        || element.normalName().equals("p") && length(element) > 0)
                .count();
    }

    private static int length(Element element) {
        return element.text().replaceAll("[\\s\\u00A0\\u3000]", "").length();
    }
}
