package io.github.fengong.model;

/** How much a finding matters to someone who relies on the result. */
public enum Severity {
    /** A value was filled in as the rules say; nothing to do. */
    INFO,
    /** Something looks wrong or rests on an assumption; worth a look. */
    WARNING,
    /** The result is incomplete or contradicts itself; a person must look. */
    ERROR
}
