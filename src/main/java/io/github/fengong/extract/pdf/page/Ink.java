package io.github.fengong.extract.pdf.page;

import io.github.fengong.model.Box;

/**
 * A box that is painted on the page.
 *
 * @param box where
 * @param color its colour as {@code 0xRRGGBB}, or {@link ColorModel#UNKNOWN}
 * @param covering whether it hides what lies under it
 * @param kind what it is
 */
record Ink(Box box, int color, boolean covering, Kind kind) {

    /** What a painted box is. */
    enum Kind {
        HORIZONTAL_RULE,
        VERTICAL_RULE,
        FILL,
        PICTURE
    }

    boolean isRule() {
        return kind == Kind.HORIZONTAL_RULE || kind == Kind.VERTICAL_RULE;
    }
}
