package io.github.fengong.model;

/** Why a row of the new edition is held to be the same measure as a row of the old one. */
public enum MatchReason {
    /** Measure and practice are the same words. */
    IDENTICAL,
    /** Both editions give it the same id. */
    ID,
    /** Measure and practice are similar, and no other pairing of the rows is more similar in total. */
    SIMILARITY
}
