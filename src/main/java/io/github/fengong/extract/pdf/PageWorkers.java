package io.github.fengong.extract.pdf;

import io.github.fengong.extract.SourceFile;
import io.github.fengong.extract.UnreadableDocumentException;
import io.github.fengong.extract.pdf.borderless.BorderlessTables;
import io.github.fengong.extract.pdf.page.PageContent;
import io.github.fengong.extract.pdf.page.PageLimits;
import io.github.fengong.extract.pdf.page.PageReader;
import io.github.fengong.extract.pdf.page.WorkBudget;
import io.github.fengong.extract.pdf.table.PageTableFinder;
import io.github.fengong.extract.pdf.table.PageTables;
import io.github.fengong.model.Finding;
import io.github.fengong.model.FindingCode;
import io.github.fengong.model.SourceLocation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Reads the pages of a document by several threads, each with the document opened for itself: PDFBox's documents cannot be shared. */
final class PageWorkers {

    /** Fewer pages than this are read by one thread: opening the document again would cost more. */
    private static final int PAGES_FOR_TWO = 4;

    private static final int MOST_WORKERS = 4;

    private final SourceFile file;
    private final PageLimits limits;
    private final AtomicInteger next = new AtomicInteger();
    private ReadPage[] pages = {};

    private PageWorkers(SourceFile file, PageLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    /**
     * Reads all pages. One that cannot be read is empty and has a finding.
     *
     * @throws UnreadableDocumentException if the document cannot be opened
     */
    static List<ReadPage> read(SourceFile file, PageLimits limits) throws UnreadableDocumentException {
        return new PageWorkers(file, limits).read();
    }

    private List<ReadPage> read() throws UnreadableDocumentException {
        PDDocument document = PdfOpener.open(file);
        pages = new ReadPage[document.getNumberOfPages()];
        int workers = pages.length < PAGES_FOR_TWO
                ? 1
                : Math.min(MOST_WORKERS, Runtime.getRuntime().availableProcessors());
        ExecutorService helpers = Executors.newFixedThreadPool(Math.max(1, workers - 1), PageWorkers::thread);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 1; i < workers; i++) {
                running.add(helpers.submit(this::readWithOwnDocument));
            }
            readPages(document);
            for (Future<?> helper : running) {
                helper.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableDocumentException("reading was interrupted; start it again", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            helpers.shutdownNow();
            PdfOpener.close(document);
        }
        return Arrays.asList(pages);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "pdf-pages");
        thread.setDaemon(true);
        return thread;
    }

    private Void readWithOwnDocument() throws UnreadableDocumentException {
        PDDocument document = PdfOpener.open(file);
        try {
            readPages(document);
        } finally {
            PdfOpener.close(document);
        }
        return null;
    }

    private void readPages(PDDocument document) {
        PageReader reader = new PageReader(document);
        for (int i = next.getAndIncrement(); i < pages.length; i = next.getAndIncrement()) {
            pages[i] = readPage(reader, i);
        }
    }

    private ReadPage readPage(PageReader reader, int index) {
        try {
            WorkBudget budget = new WorkBudget(limits);
            PageContent content = reader.read(index, budget);
            PageTables tables = PageTableFinder.find(content);
            boolean open = BorderlessTables.isCandidate(content, tables);
            return new ReadPage(
                    tables, PageFindings.of(content, index + 1), open ? Optional.of(content) : Optional.empty());
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            SourceLocation location = SourceLocation.UNKNOWN.withPage(index + 1);
            Finding finding = Finding.ofDocument(
                    FindingCode.PAGE_UNREADABLE, "第" + (index + 1) + "页无法读取，其内容未收录：" + e.getMessage(), location);
            return new ReadPage(new PageTables(0, 0, List.of(), List.of()), List.of(finding), Optional.empty());
        }
    }
}
