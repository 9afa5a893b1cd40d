package io.github.fengong.extract.pdf.grid;

import io.github.fengong.model.Box;

/**
 * The grid that the edges of a table lie on, and which stretches of it are drawn.
 *
 * @param xs the grid lines that run down, from left to right
 * @param ys the grid lines that run across, from top to bottom
 * @param rightDrawn at {@code [row][column]} whether the line right of the place is drawn; the outermost always are
 * @param bottomDrawn at {@code [row][column]} whether the line under the place is drawn; a page break may leave it out under the last row
 * @param topDrawn at {@code [column]} whether the line above the first row is drawn
 */
public record Lattice(double[] xs, double[] ys, boolean[][] rightDrawn, boolean[][] bottomDrawn, boolean[] topDrawn) {

    /** Returns the number of rows. */
    public int rows() {
        return ys.length - 1;
    }

    /** Returns the number of columns. */
    public int columns() {
        return xs.length - 1;
    }

    /** Returns the box round the lattice. */
    public Box box() {
        return new Box(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]);
    }
}
