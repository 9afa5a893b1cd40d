package io.github.fengong.extract.sheet;

import java.util.ArrayList;
import java.util.List;

/** Collects the cells of a row: one for a column, and cells that are only formatted only where the row holds words. */
final class RowCells {

    private final List<SheetCell> cells = new ArrayList<>();
    private boolean words;

    /** Adds a cell. Where the file names a place twice, the first words count. */
    void add(SheetCell cell) {
        boolean behind = cells.isEmpty() || cells.get(cells.size() - 1).column() < cell.column();
        if (behind) {
            cells.add(cell);
        } else {
            insert(cell);
        }
        words |= !cell.text().isEmpty();
    }

    private void insert(SheetCell cell) {
        int at = 0;
        while (at < cells.size() && cells.get(at).column() < cell.column()) {
            at++;
        }
        boolean taken = at < cells.size() && cells.get(at).column() == cell.column();
        if (!taken) {
            cells.add(at, cell);
        } else if (cells.get(at).text().isEmpty()) {
            cells.set(at, cell);
        }
    }

    /** Moves the cells of the finished row to the others. */
    void moveTo(List<SheetCell> target) {
        if (words) {
            target.addAll(cells);
        }
        cells.clear();
        words = false;
    }
}
