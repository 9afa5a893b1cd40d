package io.github.fengong.extract.html;

import io.github.fengong.model.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The rows of a table that are shown, in the order of the page: those of {@code thead} first, those of {@code tfoot} last.
 *
 * @param groups the rows of each group; a rowspan does not reach beyond its group
 * @param head the rows of the header
 */
record TableRows(List<List<Element>> groups, List<Element> head) {

    /** Finds the rows of a table itself, not those of tables in its cells, and notes rows that are not shown. */
    static TableRows of(Element table, Page page, SourceLocation location) {
        List<List<Element>> heads = new ArrayList<>();
        List<List<Element>> bodies = new ArrayList<>();
        List<List<Element>> feet = new ArrayList<>();
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "thead" -> heads.add(rows(child, page, location));
                case "tbody" -> bodies.add(rows(child, page, location));
                case "tfoot" -> feet.add(rows(child, page, location));
                default -> {
                    // a caption, or columns
                }
            }
        }
        List<Element> head = heads.stream().flatMap(List::stream).toList();
        List<List<Element>> groups = new ArrayList<>(heads);
        groups.addAll(bodies);
        groups.addAll(feet);
        return new TableRows(groups, head);
    }

    private static List<Element> rows(Element group, Page page, SourceLocation location) {
        if (page.isHidden(group)) {
            page.noteHidden(group, location);
            return List.of();
        }
        List<Element> rows = new ArrayList<>();
        for (Element row : group.children()) {
            if (row.normalName().equals("tr") && page.isHidden(row)) {
                page.noteHidden(row, location);
            } else if (row.normalName().equals("tr")) {
                cells(row).stream().filter(page::isHidden).forEach(cell -> page.noteHidden(cell, location));
                rows.add(row);
            }
        }
        return rows;
    }

    /** Returns the cells of a row, also those that are not shown. */
    static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(child ->
                        child.normalName().equals("td") || child.normalName().equals("th"))
                .toList();
    }
}
