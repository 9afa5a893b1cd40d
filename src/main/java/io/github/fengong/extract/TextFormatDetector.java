package io.github.fengong.extract;

import io.github.fengong.model.DocumentFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells apart the formats that are text, or begin with text. */
final class TextFormatDetector {

    private static final Pattern PDF = Pattern.compile("%PDF-\\d");
    private static final Pattern WORD_XML = Pattern.compile("progid=\"Word\\.Document\"|<w:wordDocument|<pkg:package");
    private static final Pattern MIME = Pattern.compile("(?im)^(MIME-Version:|Content-Type:\\s*multipart/related)");
    private static final Pattern HTML = Pattern.compile("(?i)<(!doctype\\s+html|html|head|body|table|meta|div)[\\s>]");

    private TextFormatDetector() {}

    static DocumentFormat detect(byte[] content) throws UnreadableDocumentException {
        String head = FormatDetector.head(content);
        if (PDF.matcher(head.substring(0, Math.min(1024, head.length()))).find()) {
            return DocumentFormat.PDF;
        }
        if (head.toLowerCase(Locale.ROOT).startsWith("{\\rtf")) {
            return DocumentFormat.RTF;
        }
        String compact = head.replace("\0", "");
        if (WORD_XML.matcher(compact).find()) {
            return DocumentFormat.WORD_XML;
        }
        if (MIME.matcher(compact).find()) {
            return DocumentFormat.MHTML;
        }
        if (HTML.matcher(compact).find()) {
            return DocumentFormat.HTML;
        }
        return DocumentFormat.TEXT;
    }
}
