package io.github.fengong.model;

import java.util.Locale;

/** A field of a measure, or of the table itself, that a finding or a change speaks of. */
public enum MeasureField {
    TITLE,
    SECTION,
    SERIAL,
    INDICATOR,
    MEASURE,
    PRACTICE,
    RESPONSIBILITY,
    EXTRA,
    /** The finding speaks of the document as a whole. */
    DOCUMENT;

    /** Returns the name as results show it, for example {@code practice}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
