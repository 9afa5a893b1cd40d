package io.github.fengong.extract.word;

/** The documents that a document includes where it has an {@code altChunk}. See 17.17.2.1. */
interface EmbeddedStories {

    /** No documents, or none that can be read. */
    EmbeddedStories NONE = (relationship, missing) -> {
        missing.run();
        return new Story();
    };

    /**
     * Returns what stands in an embedded document.
     *
     * @param relationship the identifier of the reference to it
     * @param missing is run if it is missing or cannot be read, or one in it
     * @return its story, empty where there is none
     */
    Story read(String relationship, Runnable missing);
}
