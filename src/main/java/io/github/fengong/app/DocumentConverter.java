package io.github.fengong.app;

import io.github.fengong.agency.RegisterDirectory;
import io.github.fengong.compare.AgencyIdentity;
import io.github.fengong.compare.CompareOptions;
import io.github.fengong.compare.TableComparer;
import io.github.fengong.edition.EditionChangedException;
import io.github.fengong.edition.EditionHistory;
import io.github.fengong.edition.EditionRecord;
import io.github.fengong.edition.NewEdition;
import io.github.fengong.export.ExportOptions;
import io.github.fengong.export.ResultWriter;
import io.github.fengong.export.UnreadableResultException;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.extract.UnreadableDocumentException;
import io.github.fengong.model.Finding;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.Severity;
import io.github.fengong.normalize.NoTaskTableException;
import io.github.fengong.pipeline.ConvertedDocument;
import io.github.fengong.pipeline.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Converts one document after the other and says what became of each. */
final class DocumentConverter {

    /** What became of a document. */
    enum Outcome {
        DONE,
        DONE_WITH_ERRORS,
        UNREADABLE
    }

    private final Console console;
    private final Pipeline pipeline;
    private final RegisterDirectory directory;
    private final ExportOptions exportOptions;
    private final DiffExporters diffExporters;
    private final String fingerprint;
    private final boolean force;
    private final Optional<Path> previous;

    /**
     * Creates a converter.
     *
     * @param force whether documents are converted that have not changed
     * @param previous the edition before, where it does not stand in the result folder
     */
    DocumentConverter(Console console, ResultOptions options, boolean force, Optional<Path> previous)
            throws WrongCallException {
        this.console = console;
        this.pipeline = new Pipeline(options.conversion().pipelineOptions());
        this.directory = options.conversion().directory();
        this.exportOptions = options.exportOptions();
        this.diffExporters = new DiffExporters(exportOptions);
        this.fingerprint =
                options.fingerprint() + previous.map(place -> " after " + place).orElse("");
        this.force = force;
        this.previous = previous;
        pipeline.prepare();
    }

    /** Converts a document into a result folder; whatever goes wrong is said and does not reach the caller. */
    Outcome convert(Path document, Path folder) {
        try {
            SourceFile source = SourceFile.read(document);
            if (!force && isUpToDate(source, folder)) {
                console.say(
                        document + ": nothing has changed, " + folder + " is left as it is (--force converts again)");
                return Outcome.DONE;
            }
            return convert(document, source, folder);
        } catch (UnreadableDocumentException | NoTaskTableException | UnreadableResultException e) {
            console.error(document, e.getMessage());
        } catch (IOException e) {
            console.error(
                    document,
                    "writing " + folder + " failed (" + IoReason.of(e) + "); the earlier results are as they were");
        } catch (OutOfMemoryError | StackOverflowError e) {
            console.error(
                    document,
                    "the document needs more memory than there is; give the JVM more, for example java -Xmx4g");
        } catch (RuntimeException e) {
            console.defect(document, e);
        }
        return Outcome.UNREADABLE;
    }

    private boolean isUpToDate(SourceFile source, Path folder) {
        EditionRecord wanted =
                new EditionRecord(1, FileHash.of(source.content()), exportOptions.version(), fingerprint);
        return Files.exists(folder.resolve("table.json"))
                && EditionRecord.read(folder).filter(wanted::makesTheSameAs).isPresent();
    }

    private Outcome convert(Path document, SourceFile source, Path folder)
            throws UnreadableDocumentException, NoTaskTableException, UnreadableResultException, IOException {
        ConvertedDocument converted = pipeline.convert(source);
        while (true) {
            try {
                return report(document, folder, write(converted, source, folder));
            } catch (EditionChangedException e) {
                console.say(
                        document + ": another run has written " + folder + " meanwhile; comparing with its edition");
            }
        }
    }

    private MeasureTable write(ConvertedDocument converted, SourceFile source, Path folder)
            throws UnreadableResultException, IOException {
        EditionHistory history = EditionHistory.read(previous.orElse(folder), FileHash.of(source.content()));
        AgencyIdentity identity = RegisterIdentity.of(directory, converted.table());
        NewEdition edition =
                NewEdition.of(converted.table(), history, new TableComparer(CompareOptions.DEFAULT, identity));
        ResultWriter.write(
                edition.table(),
                edition.changes(),
                folder,
                exportOptions,
                new ReviewExporter(converted.document(), edition.changes().isPresent()),
                (table, fresh) -> writeChanges(edition, fresh),
                edition.recordExporter(exportOptions.version(), fingerprint));
        return edition.table();
    }

    private void writeChanges(NewEdition edition, Path folder) throws IOException {
        if (edition.changes().isPresent()) {
            diffExporters.write(edition.changes().get(), folder);
        }
    }

    private Outcome report(Path document, Path folder, MeasureTable table) {
        long errors = count(table, Severity.ERROR);
        console.say(document + ": " + table.measures().size() + " measures, "
                + table.agencies().size() + " agencies, " + table.findings().size() + " findings (" + errors
                + " errors, " + count(table, Severity.WARNING) + " warnings) → " + folder);
        table.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::message)
                .forEach(message -> console.say("  " + message));
        return errors > 0 ? Outcome.DONE_WITH_ERRORS : Outcome.DONE;
    }

    private static long count(MeasureTable table, Severity severity) {
        return table.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
