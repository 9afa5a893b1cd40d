package io.github.fengong.model;

import java.util.List;
import java.util.Objects;

/**
 * A document as an extractor read it: paragraphs and tables in reading order, each with its place.
 *
 * @param source the file
 * @param metadata what the format states of the document
 * @param blocks the paragraphs outside of tables and the tables, in reading order; a nested table follows the table it stands in
 * @param findings what the extractor doubts, for example a page that is a picture
 */
public record SourceDocument(SourceInfo source, DocumentMetadata metadata, List<Block> blocks, List<Finding> findings) {

    public SourceDocument {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(metadata, "metadata");
        blocks = List.copyOf(blocks);
        findings = List.copyOf(findings);
    }

    /** Returns the tables in document order. */
    public List<RawTable> tables() {
        return blocks.stream()
                .filter(RawTable.class::isInstance)
                .map(RawTable.class::cast)
                .toList();
    }
}
