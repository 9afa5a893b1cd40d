package io.github.fengong.agency.register;

import java.util.Optional;

/**
 * The years in which a name is or was in use.
 *
 * @param from the first year; empty where it is not known or long ago
 * @param to the year in which the name was given up; empty where it is in use
 */
public record Validity(Optional<Integer> from, Optional<Integer> to) {

    /** In use since long. */
    public static final Validity UNLIMITED = new Validity(Optional.empty(), Optional.empty());

    public Validity {
        if (from.isPresent() && to.isPresent() && from.get() > to.get()) {
            throw new IllegalArgumentException("from must not be after to but is " + from.get() + " > " + to.get());
        }
    }

    /** Returns whether the name was in use in the given year or a part of it. */
    public boolean holdsIn(int year) {
        return (from.isEmpty() || from.get() <= year) && (to.isEmpty() || year <= to.get());
    }
}
