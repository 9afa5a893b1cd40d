package io.github.fengong.export;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;

/**
 * The rows of a sheet. Those of a long sheet are made anew each time they are looked at, for all their cells at once would take more memory
 * than all else together.
 */
final class SheetRows extends AbstractList<List<SheetCell>> implements RandomAccess {

    /** Up to so many rows are made once. */
    private static final int LONG = 5_000;

    private final List<?> things;
    private final Function<Object, List<SheetCell>> cells;

    private SheetRows(List<?> things, Function<Object, List<SheetCell>> cells) {
        this.things = things;
        this.cells = cells;
    }

    /** Returns a row for each thing. */
    @SuppressWarnings("unchecked")
    static <T> List<List<SheetCell>> of(List<T> things, Function<T, List<SheetCell>> cells) {
        SheetRows rows = new SheetRows(things, thing -> cells.apply((T) thing));
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
