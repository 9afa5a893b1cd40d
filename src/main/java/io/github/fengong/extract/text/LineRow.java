package io.github.fengong.extract.text;

import java.util.List;

/**
 * A row of a text in which each cell is a line; cells may be missing, so that the columns of the others are not known yet.
 *
 * @param cells the cells that the text has, in order, at least one
 * @param alone whether blank lines stand before and behind the row; otherwise it is glued to a neighbour
 * @param numberLost whether the row begins with the rest of a number that the copy lost
 */
record LineRow(List<LineCell> cells, boolean alone, boolean numberLost) {

    LineRow {
        cells = List.copyOf(cells);
    }

    int size() {
        return cells.size();
    }

    /** Returns the words of each cell. */
    List<String> words() {
        return cells.stream().map(LineCell::words).toList();
    }

    /** Tells whether the row is a single cell with words, between blank lines: a title or the heading of a section. */
    boolean isHeading() {
        return alone && cells.size() == 1 && !cells.get(0).isEmpty();
    }
}
