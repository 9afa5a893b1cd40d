package io.github.fengong.extract.pdf.grid;

import java.util.List;

/**
 * The edges of a page or of a table.
 *
 * @param horizontal those that run across
 * @param vertical those that run down
 */
public record Edges(List<Edge> horizontal, List<Edge> vertical) {

    public Edges {
        horizontal = List.copyOf(horizontal);
        vertical = List.copyOf(vertical);
    }
}
