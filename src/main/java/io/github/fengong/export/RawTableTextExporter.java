package io.github.fengong.export;

import io.github.fengong.model.RawCell;
import io.github.fengong.model.RawTable;
import java.io.IOException;

/**
 * Writes raw tables for a terminal, one row a line with {@code |} between cells; the text of a merged cell stands at its first place, and
 * its other places show {@code ^} (merged from above) or {@code <} (merged from the left).
 */
public final class RawTableTextExporter implements RawTableExporter {

    private final Appendable target;

    /** Creates an exporter that writes to the target. */
    public RawTableTextExporter(Appendable target) {
        this.target = target;
    }

    @Override
    public void write(String file, int index, RawTable table) throws IOException {
        target.append(
                "== " + file + ", table " + index + ": " + table.rows() + " rows, " + table.columns() + " columns");
        String place = table.location().describe();
        target.append(place.isEmpty() ? "\n" : ", " + place + "\n");
        RawCell[][] grid = table.grid();
        for (int row = 0; row < table.rows(); row++) {
            StringBuilder line = new StringBuilder("|");
            for (int column = 0; column < table.columns(); column++) {
                line.append(' ')
                        .append(placeText(grid[row][column], row, column))
                        .append(" |");
            }
            target.append(line).append('\n');
        }
        target.append('\n');
    }

    private static String placeText(RawCell cell, int row, int column) {
        if (cell == null) {
            return "";
        }
        if (cell.row() != row) {
            return "^";
        }
        if (cell.column() != column) {
            return "<";
        }
        String label = cell.label().map(value -> "[" + value + "] ").orElse("");
        return label + cell.text().replace("\n", " ⏎ ").replace("|", "\\|");
    }
}
