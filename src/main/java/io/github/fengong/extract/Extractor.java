package io.github.fengong.extract;

import io.github.fengong.model.DocumentFormat;
import io.github.fengong.model.SourceDocument;
import java.util.Set;

/**
 * Reads the documents of one or more formats. Implementations are found through {@link java.util.ServiceLoader}, have a public
 * constructor without arguments that costs nothing, and may be used by several threads at once.
 */
public interface Extractor {

    /** Returns the formats this extractor reads. */
    Set<DocumentFormat> formats();

    /**
     * Reads a document whole.
     *
     * @param file the file, of one of {@link #formats()}
     * @param options how to read it
     * @return its paragraphs and tables in reading order, doubts as findings
     * @throws UnreadableDocumentException if it is damaged, protected, or holds nothing that can be read
     */
    SourceDocument read(SourceFile file, ReadOptions options) throws UnreadableDocumentException;
}
