package io.github.fengong.normalize;

import java.util.HashMap;
import java.util.Map;

/** Gives equal values the same object: units and indicators repeat from row to row, and tables have a hundred thousand rows. */
final class Shared<T> {

    /** So many different values are remembered. */
    private static final int MOST = 20_000;

    private final Map<T, T> known = new HashMap<>();

    /** Returns the first value that equals this one. */
    T of(T value) {
        T shared = known.get(value);
        if (shared != null) {
            return shared;
        }
        if (known.size() < MOST) {
            known.put(value, value);
        }
        return value;
    }
}
