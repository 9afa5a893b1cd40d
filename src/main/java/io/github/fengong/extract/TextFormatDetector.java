package io.github.fengong.extract;

import io.github.fengong.model.DocumentFormat;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Tells apart the formats that are text, or begin with text. */
final class TextFormatDetector {

    private static final Pattern PDF = Pattern.compile("%PDF-\\d");

    /** Some writers put a byte order mark or empty lines first. */
    private static final Pattern RTF = Pattern.compile("(?i)(\\u00EF\\u00BB\\u00BF)?\\s*\\{\\\\rtf");

    private static final Pattern WORD_XML = Pattern.compile("progid=\"Word\\.Document\"|<w:wordDocument|<pkg:package");
    private static final Pattern EXCEL_XML = Pattern.compile(
            "progid=\"Excel\\.Sheet\"|<(\\w+:)?Workbook\\s[^>]*urn:schemas-microsoft-com:office:spreadsheet");
    private static final Pattern MIME = Pattern.compile("(?im)^(MIME-Version:|Content-Type:\\s*multipart/related)");
    private static final Pattern HTML = Pattern.compile("(?i)<(!doctype\\s+html|html|head|body|table|meta|div)[\\s>]");

    /** A page without its frame begins with an element; a byte-order mark may stand before it. */
    private static final Pattern PIECE_OF_HTML = Pattern.compile(
            "(?i)(?:\\xEF\\xBB\\xBF|\\xFF\\xFE|\\xFE\\xFF)?\\s*<(?:p|span|tr|td|tbody|center|font|style|title|h[1-6]|ul|ol|section|article|main|form|strong|br|script)[\\s>/]");

    /** The header and the delimiter row of a Markdown table. */
    private static final Pattern PIPE_TABLE = Pattern.compile(
            "(?m)^.*\\|.*\\n[ \\t]*(?=[^\\n]*\\|)\\|?[ \\t]*:?-+:?[ \\t]*(?:\\|[ \\t]*:?-+:?[ \\t]*)*\\|?[ \\t]*$");

    /** How many leading bytes decide between the kinds of plain text. */
    private static final int PLAIN_HEAD = 1 << 16;

    private TextFormatDetector() {}

    static DocumentFormat detect(byte[] content) throws UnreadableDocumentException {
        String head = FormatDetector.head(content);
        if (PDF.matcher(head.substring(0, Math.min(1024, head.length()))).find()) {
            return DocumentFormat.PDF;
        }
        if (RTF.matcher(head).lookingAt()) {
            return DocumentFormat.RTF;
        }
        String compact = head.replace("\0", "");
        if (EXCEL_XML.matcher(compact).find()) {
            return DocumentFormat.XLS;
        }
        if (WORD_XML.matcher(compact).find()) {
            return DocumentFormat.WORD_XML;
        }
        if (MIME.matcher(compact).find()) {
            return DocumentFormat.MHTML;
        }
        if (HTML.matcher(compact).find() || PIECE_OF_HTML.matcher(compact).lookingAt()) {
            return DocumentFormat.HTML;
        }
        return detectPlain(TextDecoder.decode(Arrays.copyOf(content, Math.min(PLAIN_HEAD, content.length))));
    }

    private static DocumentFormat detectPlain(DecodedText head) {
        if (PIPE_TABLE.matcher(head.text()).find()) {
            return DocumentFormat.MARKDOWN;
        }
        return DelimiterDetector.detect(head.text())
                .map(delimiter -> delimiter == '\t' ? DocumentFormat.TSV : DocumentFormat.CSV)
                .orElse(DocumentFormat.TEXT);
    }
}
