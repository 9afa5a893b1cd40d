package io.github.fengong.agency.register;

import java.util.List;

/**
 * The part of a name that says whose body it is.
 *
 * @param end the offset after its last character
 * @param kind how it says so
 * @param text the words, for example {@code 市}, {@code 汕头}
 * @param divisions the divisions of that name; for a place that is no division those named before it; empty for a level word
 */
record RegionSpan(int end, Kind kind, String text, List<Division> divisions) {

    /** The ways to say whose body it is, the surest first. */
    enum Kind {
        /** 汕头市. */
        FULL_NAME,
        /** 市. */
        LEVEL_WORD,
        /** 汕头. */
        SHORT_NAME,
        /** Nothing is written. */
        ELIDED,
        /** 拱北, which is no division; last, since any word can be a place. */
        OTHER_PLACE
    }

    /** The region of a name that begins with its line: 发展改革委. */
    static final RegionSpan ELIDED = new RegionSpan(0, Kind.ELIDED, "", List.of());

    RegionSpan {
        divisions = List.copyOf(divisions);
    }
}
