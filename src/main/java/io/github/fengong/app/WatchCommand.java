package io.github.fengong.app;

import io.github.fengong.export.ResultFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Converts documents of a folder as they come or change. */
@Command(
        name = "watch",
        description = "Converts the documents of a folder, and again each document that appears or changes, once it is"
                + " completely written; until it is stopped (Ctrl+C).",
        footerHeading = "%nExample:%n",
        footer = {"  fengong watch //server/incoming -o //server/results --every 10"})
final class WatchCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "DIR", description = "the folder of documents")
    private Path folder;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "output",
            description = "where the result folders go; default: ${DEFAULT-VALUE}")
    private Path output;

    @Option(
            names = "--every",
            paramLabel = "SECONDS",
            defaultValue = "2",
            description = "how often to look; a document counts as written when two looks find it unchanged; default:"
                    + " ${DEFAULT-VALUE}")
    private int seconds;

    @Mixin
    private ConvertOptions options = new ConvertOptions();

    WatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, WrongCallException, InterruptedException {
        if (!Files.isDirectory(folder)) {
            throw new WrongCallException("expected a folder but " + folder + " is none");
        }
        if (seconds < 1) {
            throw new WrongCallException("--every: expected at least 1 second but found " + seconds);
        }
        OutputArgument.check(output);
        DocumentConverter converter = new DocumentConverter(console, options, false, Optional.empty());
        FolderWatcher watcher = new FolderWatcher(folder);
        ResultFolder.recoverAll(output);
        console.say("watching " + folder + ", results go to " + output);
        while (!Thread.currentThread().isInterrupted()) {
            convert(look(watcher), converter);
            Thread.sleep(seconds * 1000L);
        }
        return ExitCode.DONE;
    }

    /** A share that is away for a while must not end the watch. */
    private List<Path> look(FolderWatcher watcher) {
        try {
            return watcher.look();
        } catch (IOException e) {
            console.say(folder + " cannot be read at the moment (" + e.getMessage() + "); trying again");
            return List.of();
        }
    }

    /** All documents of the folder are named together, so that two with the same name keep their own results. */
    private void convert(List<Path> documents, DocumentConverter converter) throws IOException {
        if (documents.isEmpty()) {
            return;
        }
        Map<Path, String> names = ResultFolders.nameFor(SourceArguments.documentsIn(folder));
        for (Path document : documents) {
            String name = names.getOrDefault(document, ResultFolders.stem(document));
            converter.convert(document, output.resolve(name));
        }
    }
}
