package io.github.fengong.export;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;

/**
 * The rows of a sheet. Those of a long sheet are made anew each time they are looked at, for all their cells at once would take more memory
 * than all else together.
 */
final class SheetRows<T> extends AbstractList<List<SheetCell>> implements RandomAccess {

    /** Up to so many rows are made once. */
    private static final int LONG = 5_000;

    private final List<T> things;
    private final Function<T, List<SheetCell>> cells;

    private SheetRows(List<T> things, Function<T, List<SheetCell>> cells) {
        this.things = things;
        this.cells = cells;
    }

    /** Returns a row for each thing. */
    static <T> List<List<SheetCell>> of(List<T> things, Function<T, List<SheetCell>> cells) {
        SheetRows<T> rows = new SheetRows<>(things, cells);
        return things.size() > LONG ? rows : List.copyOf(rows);
    }

    @Override
    public List<SheetCell> get(int index) {
        return cells.apply(things.get(index));
    }

    @Override
    public int size() {
        return things.size();
    }
}
