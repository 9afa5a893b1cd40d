package io.github.fengong.model;

import java.util.List;
import java.util.Objects;

/**
 * Who is responsible for a measure: the document's words, and what they were split into.
 *
 * @param text the document's own words; the texts of several cells joined by {@code \n}
 * @param cells the cells of responsible units, each under its header; empty cells left out
 * @param assignments the agencies with their roles, in the order of the text; empty until split
 * @param openEnded whether a list ends with 等, 等部门 and the like
 */
public record Responsibility(String text, List<UnitCell> cells, List<Assignment> assignments, boolean openEnded) {

    public Responsibility {
        Objects.requireNonNull(text, "text");
        cells = List.copyOf(cells);
        assignments = List.copyOf(assignments);
    }

    /** Returns a responsibility whose cells are not yet split. */
    public static Responsibility ofCells(List<UnitCell> cells) {
        String text = String.join("\n", cells.stream().map(UnitCell::text).toList());
        return new Responsibility(text, cells, List.of(), false);
    }
}
