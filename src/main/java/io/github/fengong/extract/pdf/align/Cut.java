package io.github.fengong.extract.pdf.align;

/**
 * What divides two rows of text.
 *
 * @param columns in which columns there is a border between the rows
 * @param drawn whether a line is drawn somewhere between them
 * @param y where the border lies, in points from the top
 */
record Cut(boolean[] columns, boolean drawn, double y) {

    boolean isAny() {
        for (boolean column : columns) {
            if (column) {
                return true;
            }
        }
        return false;
    }

    boolean isWhole() {
        for (boolean column : columns) {
            if (!column) {
                return false;
            }
        }
        return true;
    }
}
