package io.github.fengong.compare;

/**
 * How two editions are compared.
 *
 * @param threshold how similar measure and practice of two rows must be at least, from 0 to 1, for the rows to be the same measure. 0 means
 *     that they have nothing in common, 1 that they are the same words. Of the measure and of the practice each the share of characters
 *     that can be found again counts one half. A lower threshold finds more rewritten measures, and takes more measures that were dropped
 *     and replaced for rewritten ones
 */
public record CompareOptions(double threshold) {

    /**
     * Half of the words found again: a new name for the same practice, or a new practice under the same name, reach it; two different
     * measures on one subject have about a quarter in common.
     */
    public static final double USUAL_THRESHOLD = 0.5;

    /** The options of a call that asks for nothing special. */
    public static final CompareOptions DEFAULT = new CompareOptions(USUAL_THRESHOLD);

    public CompareOptions {
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new IllegalArgumentException("threshold must be from 0 to 1 but is " + threshold);
        }
    }
}
