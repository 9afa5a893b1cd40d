package io.github.fengong.agency;

import java.util.function.Supplier;

/** A value that is made when it is first asked for, by one thread. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private volatile T value;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T made = value;
        if (made == null) {
            synchronized (this) {
                made = value == null ? maker.get() : value;
                value = made;
            }
        }
        return made;
    }
}
