package io.github.fengong.extract.word;

import io.github.fengong.extract.Extractor;
import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.extract.UnreadableDocumentException;
import io.github.fengong.model.DocumentFormat;
import io.github.fengong.model.DocumentMetadata;
import io.github.fengong.model.SourceDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;

/** Reads binary documents of Word 97 to 2003 ({@code .doc}), also as WPS writes them ({@code .wps}). */
public final class DocExtractor implements Extractor {

    private static final int SECTOR = 512;

    /** Creates the extractor. */
    public DocExtractor() {}

    @Override
    public Set<DocumentFormat> formats() {
        return Set.of(DocumentFormat.DOC);
    }

    @Override
    public SourceDocument read(SourceFile file, ReadOptions options) throws UnreadableDocumentException {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(wholeSectors(file.content())))) {
            DocReader reader = new DocReader(document, Revision.of(options));
            return new SourceDocument(file.info(DocumentFormat.DOC), DocumentMetadata.NONE, reader.read(), List.of());
        } catch (OldWordFileFormatException e) {
            throw new UnreadableDocumentException(
                    "expected a document of Word 97 or later but found an older one; open it in Word or WPS and save it as .docx",
                    e);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableDocumentException(
                    "the document is protected by a password; open it in Word or WPS and save it without one", e);
        } catch (IOException | RuntimeException e) {
            // the library tells damage by whatever exception its arithmetic ends in
            throw new UnreadableDocumentException(
                    "the document is damaged: its parts do not fit together; open it in Word or WPS and save it as .docx",
                    e);
        }
    }

    /** WPS writes the last sector only as far as it is used; the rest counts as zeros. */
    private static byte[] wholeSectors(byte[] content) {
        int missing = (SECTOR - content.length % SECTOR) % SECTOR;
        return missing == 0 ? content : Arrays.copyOf(content, content.length + missing);
    }
}
