package io.github.fengong.app;

import io.github.fengong.export.RawTableExporter;
import io.github.fengong.export.RawTableHtmlExporter;
import io.github.fengong.export.RawTableJsonExporter;
import io.github.fengong.export.RawTableTextExporter;
import io.github.fengong.extract.DocumentReader;
import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.extract.UnreadableDocumentException;
import io.github.fengong.extract.pdf.OverlayRenderer;
import io.github.fengong.model.DocumentFormat;
import io.github.fengong.model.Finding;
import io.github.fengong.model.RawTable;
import io.github.fengong.model.SourceDocument;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the raw tables of documents, before any normalizing. */
@Command(
        name = "tables",
        description = "Prints the tables of documents as they were read, before any normalizing.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  fengong tables plan.docx                   one JSON object a line for each table",
            "  fengong tables --format html plan.pdf > t.html",
            "  fengong tables --format html --overlay pages plan.pdf > t.html",
            "                                             also draws the found cells over each page"
        })
final class TablesCommand implements Callable<Integer> {

    /** How tables are printed. */
    enum Format {
        json,
        html,
        text
    }

    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "documents, or folders of documents")
    private List<Path> files;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "json (one object a line), html or text; default: json")
    private Format format = Format.json;

    @Option(names = "--no-stitch", description = "leave the parts of a table that runs over pages apart")
    private boolean apart;

    @Option(
            names = "--overlay",
            paramLabel = "DIR",
            description = "PDF only: draw each page with the found cells to DIR, one PNG a page")
    private Optional<Path> overlay = Optional.empty();

    @Mixin
    private RevisionOption revision = new RevisionOption();

    TablesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, WrongCallException {
        List<Path> documents = SourceArguments.expand(files, console);
        if (documents.isEmpty()) {
            throw new WrongCallException("there is no document in " + SourceArguments.list(files) + "; name a file");
        }
        MemoryThrift.beginFor(documents);
        int exitCode = ExitCode.DONE;
        try (Writer results = console.results()) {
            RawTableExporter exporter = exporter(results);
            for (Path file : documents) {
                if (!print(file, exporter)) {
                    exitCode = ExitCode.UNREADABLE;
                }
                results.flush();
            }
            if (exporter instanceof RawTableHtmlExporter page) {
                page.close();
            }
        }
        return exitCode;
    }

    private RawTableExporter exporter(Writer results) throws IOException {
        return switch (format) {
            case json -> new RawTableJsonExporter(results);
            case html -> new RawTableHtmlExporter(results);
            case text -> new RawTableTextExporter(results);
        };
    }

    private boolean print(Path file, RawTableExporter exporter) throws IOException {
        try {
            SourceFile source = SourceFile.read(file);
            SourceDocument document = DocumentReader.read(source, new ReadOptions(revision.original(), !apart));
            int index = 0;
            for (RawTable table : document.tables()) {
                exporter.write(source.name(), ++index, table);
            }
            if (overlay.isPresent()) {
                drawPages(file, source, document);
            }
            for (Finding finding : document.findings()) {
                console.say(file + ": " + finding.message());
            }
            return true;
        } catch (UnreadableDocumentException e) {
            console.error(file, e.getMessage());
            return false;
        }
    }

    private void drawPages(Path file, SourceFile source, SourceDocument document)
            throws UnreadableDocumentException, IOException {
        if (document.source().format() == DocumentFormat.PDF) {
            OverlayRenderer.write(source, document.tables(), overlay.get());
        } else {
            console.say(file + ": no PDF, so --overlay has no pages to draw");
        }
    }
}
