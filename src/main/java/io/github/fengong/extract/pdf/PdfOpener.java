package io.github.fengong.extract.pdf;

import io.github.fengong.extract.SourceFile;
import io.github.fengong.extract.UnreadableDocumentException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens PDF documents. */
final class PdfOpener {

    /** What programs append to a file after its end is shorter than this. */
    private static final int LENGTH_OF_END = 4096;

    private PdfOpener() {}

    /**
     * Opens a document, which the caller closes. One that only restricts printing and copying opens like any other.
     *
     * @throws UnreadableDocumentException if it needs a password, is damaged, or has no pages
     */
    static PDDocument open(SourceFile file) throws UnreadableDocumentException {
        PDDocument document = load(file);
        int pages = pages(document);
        if (pages <= 0) {
            close(document);
            throw new UnreadableDocumentException(
                    "expected a PDF document with pages but found none; copy or download the file again");
        }
        return document;
    }

    private static PDDocument load(SourceFile file) throws UnreadableDocumentException {
        try {
            return Loader.loadPDF(file.content());
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocumentException(
                    "the document is protected by a password; open it with the password and save or print it without one",
                    e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableDocumentException(
                    "expected a PDF document but its structure is damaged (" + e.getMessage()
                            + "); copy or download the file again",
                    e);
        }
    }

    /** Tells whether a file has its end, where the table of its objects is named. See 7.5.5 of ISO 32000-1. */
    static boolean hasEnd(byte[] content) {
        int start = Math.max(0, content.length - LENGTH_OF_END);
        return new String(content, start, content.length - start, StandardCharsets.ISO_8859_1).contains("startxref");
    }

    private static int pages(PDDocument document) {
        try {
            return document.getNumberOfPages();
        } catch (RuntimeException | StackOverflowError e) {
            return 0;
        }
    }

    /** Closes a document; what goes wrong then no longer matters. */
    static void close(PDDocument document) {
        try {
            document.close();
        } catch (IOException e) {
            return;
        }
    }
}
