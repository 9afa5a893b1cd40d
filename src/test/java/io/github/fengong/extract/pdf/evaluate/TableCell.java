package io.github.fengong.extract.pdf.evaluate;

/**
 * A cell of a table to be compared; rows and columns from 0, ends included.
 *
 * @param startRow its first row
 * @param endRow its last row
 * @param startColumn its first column
 * @param endColumn its last column
 * @param content its text
 */
record TableCell(int startRow, int endRow, int startColumn, int endColumn, String content) {

    /** Returns the text as it is compared: without white space. */
    String normalized() {
        return content.replaceAll("[\\s\\u00A0\\u2000-\\u200B\\u3000]", "");
    }

    boolean isBlank() {
        return normalized().isEmpty();
    }
}
