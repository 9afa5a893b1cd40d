package io.github.fengong.agency.register;

/** How close a name is to the official one of its form, the closest first. */
enum Spelling {
    /** 发展和改革局. */
    OFFICIAL,
    /** 发展改革局. */
    OFFICIAL_VARIANT,
    /** 发改局. */
    USUAL
}
