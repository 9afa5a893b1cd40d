package io.github.fengong.extract.pdf.borderless;

/**
 * A cell that covers several rows, or one.
 *
 * @param from its first row, as the index of a stripe
 * @param to the stripe after its last row
 * @param firstLine its first line, as an index in its column
 * @param endLine the line after its last one
 */
record Group(int from, int to, int firstLine, int endLine) {

    boolean isEmpty() {
        return firstLine == endLine;
    }
}
