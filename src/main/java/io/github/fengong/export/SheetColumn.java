package io.github.fengong.export;

/**
 * A column of a sheet.
 *
 * @param head its head
 * @param centered whether its values stand in the middle, as numbers and short words do
 * @param printed whether it is for paper; other columns stand to the right of the print area
 */
record SheetColumn(String head, boolean centered, boolean printed) {

    static SheetColumn text(String head) {
        return new SheetColumn(head, false, true);
    }

    static SheetColumn centered(String head) {
        return new SheetColumn(head, true, true);
    }

    static SheetColumn unprinted(String head) {
        return new SheetColumn(head, false, false);
    }
}
