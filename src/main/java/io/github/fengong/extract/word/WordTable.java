package io.github.fengong.extract.word;

import java.util.ArrayList;
import java.util.List;

/**
 * A table as a reader of Word found it.
 *
 * @param columns the number of grid columns
 * @param cells the cells, each once
 * @param headerRows how many leading rows are repeated on each page
 * @param pages the page on which each grid row begins, from 1
 */
record WordTable(int columns, List<WordCell> cells, int headerRows, List<Integer> pages) implements WordBlock {

    /** Returns this table with the rows of another one below; their leading rows are no header any more. */
    WordTable with(WordTable below) {
        List<WordCell> all = new ArrayList<>(cells);
        below.cells.forEach(cell -> all.add(cell.movedDown(rows())));
        List<Integer> allPages = new ArrayList<>(pages);
        allPages.addAll(below.pages);
        return new WordTable(columns, all, headerRows, allPages);
    }

    /** Returns the number of grid rows. */
    int rows() {
        return pages.size();
    }
}
