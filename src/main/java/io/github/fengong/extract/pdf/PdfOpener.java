package io.github.fengong.extract.pdf;

import io.github.fengong.extract.SourceFile;
import io.github.fengong.extract.UnreadableDocumentException;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens PDF documents. */
final class PdfOpener {

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
