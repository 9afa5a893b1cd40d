package io.github.fengong.extract.html;

import io.github.fengong.extract.DecodedText;
import io.github.fengong.extract.Extractor;
import io.github.fengong.extract.FormatDetector;
import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.extract.TextDecoder;
import io.github.fengong.extract.UnreadableDocumentException;
import io.github.fengong.model.Block;
import io.github.fengong.model.DocumentFormat;
import io.github.fengong.model.DocumentMetadata;
import io.github.fengong.model.Finding;
import io.github.fengong.model.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;

/**
 * Reads web pages, saved from a browser, from Word or from Excel, and MIME files that hold one. What the page does not show is not read; nothing
 * outside of the file is followed.
 */
public final class HtmlExtractor implements Extractor {

    /** Creates the extractor. */
    public HtmlExtractor() {}

    @Override
    public Set<DocumentFormat> formats() {
        return Set.of(DocumentFormat.HTML, DocumentFormat.MHTML);
    }

    @Override
    public SourceDocument read(SourceFile file, ReadOptions options) throws UnreadableDocumentException {
        DocumentFormat format = FormatDetector.detect(file);
        List<MimePart> pages = format == DocumentFormat.MHTML
                ? MimeArchive.pages(file.content())
                : List.of(MimePart.ofPage(file.content()));
        List<Block> blocks = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        DocumentMetadata metadata = DocumentMetadata.NONE;
        int tables = 0;
        for (MimePart page : pages) {
            DecodedText decoded = TextDecoder.decode(page.content(), HtmlCharset.declared(page));
            findings.addAll(decoded.findings());
            Document document = PageParser.parse(decoded.text());
            HiddenElements hidden = HiddenElements.of(document, options);
            HtmlFlow flow = HtmlFlow.ofPage(document, hidden, tables);
            blocks.addAll(flow.blocks());
            findings.addAll(flow.findings());
            tables = flow.tables();
            metadata = metadata.equals(DocumentMetadata.NONE) ? PageMetadata.of(document, flow.blocks()) : metadata;
        }
        return new SourceDocument(file.info(format), metadata, blocks, findings);
    }
}
