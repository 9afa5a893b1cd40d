package io.github.fengong.app;

import io.github.fengong.export.ResultFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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

    /** Systems that end a service kill it some ten seconds after they ask; what is left half done then is cleared by the next run. */
    private static final int SECONDS_TO_FINISH = 8;

    private final Console console;

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

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
    private ResultOptions options = new ResultOptions();

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
        SourceArguments.foldersIn(folder).ifPresent(console::say);
        console.say("watching " + folder + ", results go to " + output);
        Thread hook = new Thread(this::stop, "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            do {
                convert(look(watcher), converter);
            } while (!stopped.await(seconds, TimeUnit.SECONDS));
            console.say("stopped watching " + folder);
        } finally {
            ended.countDown();
        }
        return ExitCode.DONE;
    }

    /** Runs when the system ends the program: lets the document be finished that is being converted. */
    private void stop() {
        stopped.countDown();
        try {
            ended.await(SECONDS_TO_FINISH, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A share that is away for a while must not end the watch. */
    private List<Path> look(FolderWatcher watcher) {
        try {
            return watcher.look();
        } catch (IOException e) {
            console.say(folder + " cannot be read at the moment (" + IoReason.of(e) + "); trying again");
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
            if (stopped.getCount() == 0) {
                return;
            }
            String name = names.getOrDefault(document, ResultFolders.stem(document));
            converter.convert(document, output.resolve(name));
        }
    }
}
