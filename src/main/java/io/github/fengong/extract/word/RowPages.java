package io.github.fengong.extract.word;

/** Keeps the count of pages right over the cells of a row, which stand beside each other. */
final class RowPages {

    private final PageCounter pages;
    private final int start;
    private int first;
    private int last;

    RowPages(PageCounter pages) {
        this.pages = pages;
        this.start = pages.page();
        this.first = start;
        this.last = start;
    }

    void openCell() {
        pages.returnTo(start);
    }

    /** A break before the first words of a cell was before the row. */
    void closeCell(Story story) {
        last = Math.max(last, pages.page());
        if (!story.isEmpty() && story.blocks().get(0) instanceof WordParagraph paragraph) {
            first = Math.max(first, paragraph.page());
        }
    }

    /** Leaves the row on the last page that one of its cells reaches. */
    void close() {
        pages.returnTo(last);
    }

    /** Returns the page on which the row begins. */
    int first() {
        return first;
    }
}
