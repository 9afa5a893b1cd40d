package io.github.fengong.extract.word;

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

    /** Returns the number of grid rows. */
    int rows() {
        return pages.size();
    }
}
