package io.github.fengong.extract;

/**
 * How documents are read.
 *
 * @param original whether tracked changes are left out, so that the text before them is read; otherwise they are accepted
 * @param stitch whether the parts of a table that runs over pages are joined to one table
 */
public record ReadOptions(boolean original, boolean stitch) {

    /** Tracked changes accepted, tables whole. */
    public static final ReadOptions DEFAULT = new ReadOptions(false, true);
}
