package io.github.fengong.app;

import io.github.fengong.compare.AgencyIdentity;
import io.github.fengong.compare.CompareOptions;
import io.github.fengong.compare.TableComparer;
import io.github.fengong.export.TableJsonReader;
import io.github.fengong.export.UnreadableResultException;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.extract.UnreadableDocumentException;
import io.github.fengong.model.ChangeSummary;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.TableDiff;
import io.github.fengong.normalize.NoTaskTableException;
import io.github.fengong.pipeline.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two editions. */
@Command(
        name = "compare",
        description = "Compares two editions of a table and says what changed, and for which agency.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  fengong compare old.docx new.pdf -o changes",
            "  fengong compare output/plan/history/001-2026-03-31-0a1b2c3d.json output/plan/table.json"
        })
final class CompareCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "OLD", description = "a source document, a table.json or a result folder")
    private Path before;

    @Parameters(index = "1", paramLabel = "NEW", description = "a source document, a table.json or a result folder")
    private Path after;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "output/changes",
            description = "where the files go; default: ${DEFAULT-VALUE}")
    private Path output;

    @Option(
            names = "--threshold",
            paramLabel = "0..1",
            description = "how similar two rows without a common id must be at least to be the same measure; default: "
                    + CompareOptions.USUAL_THRESHOLD)
    private double threshold = CompareOptions.USUAL_THRESHOLD;

    @Mixin
    private ConvertOptions options = new ConvertOptions();

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws WrongCallException, IOException {
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new WrongCallException("--threshold: expected a number from 0 to 1 but found " + threshold);
        }
        OutputArgument.check(output);
        Pipeline pipeline = new Pipeline(options.pipelineOptions());
        Path current = before;
        try {
            MeasureTable old = table(before, pipeline);
            current = after;
            MeasureTable next = table(after, pipeline);
            AgencyIdentity identity = options.agencyIdentity(next);
            TableDiff diff = new TableComparer(new CompareOptions(threshold), identity).compare(old, next);
            DiffExporters exporters = new DiffExporters(options.exportOptions());
            FileSet.write(output, folder -> exporters.write(diff, folder));
            report(diff.summary());
            return ExitCode.DONE;
        } catch (UnreadableDocumentException | NoTaskTableException | UnreadableResultException e) {
            console.error(current, e.getMessage());
            return ExitCode.UNREADABLE;
        }
    }

    private static MeasureTable table(Path side, Pipeline pipeline)
            throws UnreadableDocumentException, NoTaskTableException, UnreadableResultException, IOException {
        if (Files.isDirectory(side) || Files.isRegularFile(side) && TableJsonReader.accepts(side)) {
            return ResultArgument.read(side).table();
        }
        return pipeline.convert(SourceFile.read(side)).table();
    }

    private void report(ChangeSummary summary) {
        console.say(summary.added() + " added, " + summary.removed() + " removed, " + summary.changed() + " changed, "
                + summary.moved() + " moved, " + summary.unchanged() + " unchanged → " + output);
    }
}
