package io.github.fengong.extract.word;

import io.github.fengong.extract.Extractor;
import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.extract.UnreadableDocumentException;
import io.github.fengong.extract.ZipParts;
import io.github.fengong.model.DocumentFormat;
import io.github.fengong.model.SourceDocument;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
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
        } catch (IOException e) {
            throw damaged(e);
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException cause ? damaged(cause) : malformed(e);
        }
    }

    private static UnreadableDocumentException damaged(IOException cause) {
        if (cause instanceof CharacterCodingException) {
            return malformed(cause);
        }
        return new UnreadableDocumentException(
                "the archive of the document is damaged (" + oneLine(cause) + "); copy or download it again", cause);
    }

    private static UnreadableDocumentException malformed(Exception cause) {
        return new UnreadableDocumentException(
                "a part of the document is no well-formed XML (" + oneLine(cause)
                        + "); open the document in Word or WPS and save it again",
                cause);
    }

    private static String oneLine(Exception e) {
        return String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip();
    }
}
