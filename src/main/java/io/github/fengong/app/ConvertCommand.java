package io.github.fengong.app;

import io.github.fengong.export.ResultFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Converts documents to clean data. */
@Command(
        name = "convert",
        description =
                "Reads task-division tables and writes for each document a folder with clean data, workbooks for the"
                        + " agencies, and a page on which a person checks them.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  fengong convert                            everything in input/ to output/",
            "  fengong convert plan.docx -o results       writes results/plan/",
            "  fengong convert new.pdf --previous output/plan    says what changed since that edition",
            "  fengong convert plan.html --columns serial,measure,lead,supporting,deadline"
        })
final class ConvertCommand implements Callable<Integer> {

    private static final Path INPUT = Path.of("input");

    private final Console console;

    @Parameters(
            paramLabel = "FILE|DIR",
            arity = "0..*",
            description = "documents, or folders of documents; default: input")
    private List<Path> sources = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "output",
            description = "where the result folders go; default: ${DEFAULT-VALUE}")
    private Path output;

    @Option(
            names = "--previous",
            paramLabel = "FILE|FOLDER",
            description = "the table.json or result folder of the edition before, where it does not stand in the output"
                    + " folder under the same name")
    private Optional<Path> previous = Optional.empty();

    @Option(names = "--force", description = "convert again also what has not changed")
    private boolean force;

    @Option(names = "--strict", description = "end with exit code 3 if a result has a finding of severity ERROR")
    private boolean strict;

    @Mixin
    private ResultOptions options = new ResultOptions();

    ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, WrongCallException {
        List<Path> wanted = sources.isEmpty() ? List.of(INPUT) : sources;
        List<Path> documents = SourceArguments.expand(wanted, console);
        if (documents.isEmpty() || sources.isEmpty() && !Files.exists(INPUT)) {
            throw new WrongCallException(
                    "there is no document in " + SourceArguments.list(wanted) + "; put one there or name a file");
        }
        if (previous.isPresent() && !Files.exists(previous.get())) {
            throw new WrongCallException(
                    "--previous: there is no " + previous.get() + "; name a result folder or its table.json");
        }
        OutputArgument.check(output);
        if (previous.isPresent() && documents.size() > 1) {
            throw new WrongCallException("--previous belongs to one document but the call names " + documents.size());
        }
        DocumentConverter converter = new DocumentConverter(console, options, force, previous);
        ResultFolder.recoverAll(output);
        return convertAll(documents, converter);
    }

    private int convertAll(List<Path> documents, DocumentConverter converter) {
        Map<Path, String> names = ResultFolders.nameFor(documents);
        int unreadable = 0;
        boolean severe = false;
        int done = 0;
        for (Path document : documents) {
            String name = names.get(document);
            if (!name.equals(ResultFolders.stem(document))) {
                console.say(document + ": another document has the same name, so its results go to "
                        + output.resolve(name));
            }
            DocumentConverter.Outcome outcome = converter.convert(document, output.resolve(name));
            unreadable += outcome == DocumentConverter.Outcome.UNREADABLE ? 1 : 0;
            severe |= outcome == DocumentConverter.Outcome.DONE_WITH_ERRORS;
            console.progress(++done, documents.size(), document);
        }
        if (unreadable > 0) {
            return ExitCode.UNREADABLE;
        }
        return strict && severe ? ExitCode.STRICT : ExitCode.DONE;
    }
}
