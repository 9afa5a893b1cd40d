package io.github.fengong.extract.word;

import io.github.fengong.extract.Extractor;
import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.extract.UnreadableDocumentException;
import io.github.fengong.extract.ZipParts;
import io.github.fengong.model.DocumentFormat;
import io.github.fengong.model.SourceDocument;
import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * Reads Office Open XML documents ({@code .docx}, {@code .docm}, {@code .dotx}), transitional and strict. The parts are walked as they are
 * inflated: neither the archive nor its XML is ever in memory as a whole.
 */
public final class DocxExtractor implements Extractor {

    /** Creates the extractor. */
    public DocxExtractor() {}

    @Override
    public Set<DocumentFormat> formats() {
        return Set.of(DocumentFormat.DOCX);
    }

    @Override
    public SourceDocument read(SourceFile file, ReadOptions options) throws UnreadableDocumentException {
        try {
            WordParts parts = WordParts.of(ZipParts.of(file.content()));
            return new PackageReader(parts, Revision.of(options)).read(file.info(DocumentFormat.DOCX));
        } catch (IOException | XMLStreamException e) {
            throw WordDamage.inPackage(e);
        }
    }
}
