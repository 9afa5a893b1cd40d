package io.github.fengong.extract.pdf.table;

import java.util.List;

/**
 * The edges of a page or of a table.
 *
 * @param horizontal those that run across
 * @param vertical those that run down
 */
record Edges(List<Edge> horizontal, List<Edge> vertical) {

    Edges {
        horizontal = List.copyOf(horizontal);
        vertical = List.copyOf(vertical);
    }
}
