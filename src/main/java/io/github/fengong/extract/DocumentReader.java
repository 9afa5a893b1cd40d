package io.github.fengong.extract;

import io.github.fengong.model.DocumentFormat;
import io.github.fengong.model.SourceDocument;
import java.util.ServiceLoader;

/** Reads any document: finds out what the file really is and gives it to the extractor of that format. */
public final class DocumentReader {

    private DocumentReader() {}

    /**
     * Reads a document, for example a {@code .doc} that is really a web page as a web page.
     *
     * @throws UnreadableDocumentException if no extractor can read the file
     */
    public static SourceDocument read(SourceFile file, ReadOptions options) throws UnreadableDocumentException {
        DocumentFormat format = FormatDetector.detect(file);
        for (Extractor extractor : ServiceLoader.load(Extractor.class, DocumentReader.class.getClassLoader())) {
            if (extractor.formats().contains(format)) {
                return extractor.read(file, options);
            }
        }
        throw new UnreadableDocumentException(
                "the file is " + format.key() + ", which cannot be read; save it as .docx, .pdf, .xlsx, .html or .txt");
    }
}
