package io.github.fengong.extract.word;

/**
 * Counts the page breaks that the program which saved a document found when it laid it out. Cells of a row stand beside each other: each
 * of them begins on the page of its row, and the row ends on the last page that one of them reaches.
 */
final class PageCounter {

    private int page = 1;

    /** Counts a break and goes on. */
    void turn() {
        page++;
    }

    /** Goes back to the page of a row, where its next cell begins. */
    void returnTo(int earlier) {
        page = earlier;
    }

    /** Returns the page that is being read, from 1. */
    int page() {
        return page;
    }
}
