package io.github.fengong.normalize;

import io.github.fengong.model.Block;
import io.github.fengong.model.DocumentFormat;
import io.github.fengong.model.Paragraph;
import io.github.fengong.model.SourceDocument;
import java.util.regex.Pattern;

/** Takes the marks of headings off the paragraphs of Markdown texts: {@code ## **一、优化服务**} → {@code 一、优化服务}. */
final class MarkdownMarks {

    private static final Pattern HEADING = Pattern.compile("^\\s*#{1,6}\\s+|\\s+#+\\s*$");
    private static final Pattern BOLD = Pattern.compile("^\\s*(\\*\\*|__)(.+)\\1\\s*$");

    private MarkdownMarks() {}

    static SourceDocument strip(SourceDocument document) {
        if (document.source().format() != DocumentFormat.MARKDOWN) {
            return document;
        }
        return new SourceDocument(
                document.source(),
                document.metadata(),
                document.blocks().stream().map(MarkdownMarks::strip).toList(),
                document.findings());
    }

    private static Block strip(Block block) {
        if (!(block instanceof Paragraph paragraph)) {
            return block;
        }
        String plain = HEADING.matcher(paragraph.text()).replaceAll("");
        return new Paragraph(BOLD.matcher(plain).replaceAll("$2"), paragraph.label(), paragraph.location());
    }
}
