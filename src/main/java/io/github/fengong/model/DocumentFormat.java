package io.github.fengong.model;

/** What a file really is, found by its content and never by its suffix. */
public enum DocumentFormat {
    /** Office Open XML text, transitional or strict. */
    DOCX,
    /** Word 97–2003 binary, also as WPS writes it ({@code .wps}). */
    DOC,
    /** Word 2003 XML or flat OPC: one XML file. */
    WORD_XML,
    /** Rich Text Format. */
    RTF,
    /** Portable Document Format. */
    PDF,
    /** A web page. */
    HTML,
    /** A web page with its parts in one MIME file ({@code .mht}). */
    MHTML,
    /** Office Open XML workbook. */
    XLSX,
    /** Excel 97–2003 binary, also as WPS writes it ({@code .et}), or the XML of Excel 2003. */
    XLS,
    /** Comma-separated values. */
    CSV,
    /** Tab-separated values. */
    TSV,
    /** A text with Markdown pipe tables. */
    MARKDOWN,
    /** Any other plain text. */
    TEXT;

    /** Returns the name as results show it, for example {@code docx}. */
    public String key() {
        return switch (this) {
            case WORD_XML -> "word-xml";
            default -> name().toLowerCase(java.util.Locale.ROOT);
        };
    }
}
