package io.github.fengong.pipeline;

import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.SourceDocument;
import java.util.Objects;

/**
 * A document and what was made of it.
 *
 * @param document the document as it was read
 * @param table its measures with assignments, agencies and findings
 */
public record ConvertedDocument(SourceDocument document, MeasureTable table) {

    public ConvertedDocument {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(table, "table");
    }
}
