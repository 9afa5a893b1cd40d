package io.github.fengong.store;

/**
 * What became of a result in the database.
 *
 * @param kind what was done
 * @param documentId the document it belongs to
 * @param sequence the number of the edition among those of the document, from 1
 */
public record LoadOutcome(Kind kind, String documentId, int sequence) {

    /** What was done with a result. */
    public enum Kind {
        /** It is a new edition. */
        ADDED,
        /** The edition was there with other content, made by another version or other options, and was replaced. */
        REPLACED,
        /** The edition was there already; nothing was changed. */
        UNCHANGED
    }
}
