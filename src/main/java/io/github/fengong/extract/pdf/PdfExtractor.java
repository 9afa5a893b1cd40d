package io.github.fengong.extract.pdf;

import io.github.fengong.extract.Extractor;
import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.extract.UnreadableDocumentException;
import io.github.fengong.extract.pdf.borderless.BorderlessTables;
import io.github.fengong.extract.pdf.page.PageLimits;
import io.github.fengong.extract.pdf.stitch.DocumentAssembler;
import io.github.fengong.extract.pdf.table.PageTables;
import io.github.fengong.model.DocumentFormat;
import io.github.fengong.model.DocumentMetadata;
import io.github.fengong.model.Finding;
import io.github.fengong.model.FindingCode;
import io.github.fengong.model.SourceDocument;
import io.github.fengong.model.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads PDF documents: their tables, joined over pages, and the paragraphs between them. */
public final class PdfExtractor implements Extractor {

    @Override
    public Set<DocumentFormat> formats() {
        return Set.of(DocumentFormat.PDF);
    }

    @Override
    public SourceDocument read(SourceFile file, ReadOptions options) throws UnreadableDocumentException {
        List<ReadPage> pages = PageWorkers.read(file, PageLimits.DEFAULT);
        List<PageTables> tables =
                new ArrayList<>(pages.stream().map(ReadPage::tables).toList());
        BorderlessTables.read(pages.stream().map(ReadPage::open).toList()).forEach(tables::set);
        List<Finding> findings = new ArrayList<>();
        if (!PdfOpener.hasEnd(file.content())) {
            findings.add(Finding.ofDocument(
                    FindingCode.CONTENT_UNREADABLE, "文件的末尾缺失，可能有页面或文字丢失，请重新下载文件", SourceLocation.UNKNOWN));
        }
        pages.forEach(page -> findings.addAll(page.findings()));
        return new SourceDocument(
                file.info(DocumentFormat.PDF),
                DocumentMetadata.NONE,
                DocumentAssembler.assemble(tables, options.stitch()),
                findings);
    }
}
