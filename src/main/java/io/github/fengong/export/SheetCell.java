package io.github.fengong.export;

/**
 * A cell of a sheet.
 *
 * @param value a String, an Integer, or a {@link MarkedText}
 * @param mark how it is marked
 */
record SheetCell(Object value, Mark mark) {

    /** How a cell differs from its neighbours. */
    enum Mark {
        /** Not at all. */
        NONE,
        /** Its value does not stand in the document at its place: discreetly grey and slanting. */
        FILLED_IN,
        /** Worth a look. */
        WARNING,
        /** A person must look. */
        ERROR
    }

    SheetCell {
        if (!(value instanceof String || value instanceof Integer || value instanceof MarkedText)) {
            throw new IllegalArgumentException("value must be a String, an Integer or a MarkedText but is " + value);
        }
    }

    static SheetCell of(Object value) {
        return new SheetCell(value, Mark.NONE);
    }

    static SheetCell of(Object value, Mark mark) {
        return new SheetCell(value, mark);
    }

    String text() {
        return value.toString();
    }
}
