package io.github.fengong.app;

import io.github.fengong.export.UnreadableResultException;
import io.github.fengong.store.DatabaseAddress;
import io.github.fengong.store.LoadOutcome;
import io.github.fengong.store.ResultStore;
import io.github.fengong.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loads results into a database. */
@Command(
        name = "load",
        description = "Loads results into a database, edition beside edition; all of one call, or nothing of it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  fengong load output/plan",
            "  fengong load output/* --to jdbc:sqlite:tasks.db",
            "  FENGONG_DB_PASSWORD=… fengong load output/plan --to jdbc:postgresql://db/tasks --user office"
        })
final class LoadCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "RESULT", arity = "1..*", description = "result folders, or their table.json")
    private List<Path> results;

    @Option(
            names = "--to",
            paramLabel = "URL",
            defaultValue = "jdbc:sqlite:output/fengong.db",
            description = "jdbc:sqlite:FILE or jdbc:postgresql://HOST/DATABASE; default: ${DEFAULT-VALUE}")
    private String url;

    @Option(names = "--user", paramLabel = "NAME", description = "the user of the database server")
    private Optional<String> user = Optional.empty();

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "a file whose first line is the password; otherwise FENGONG_DB_PASSWORD")
    private Optional<Path> passwordFile = Optional.empty();

    LoadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws WrongCallException, IOException {
        DatabaseAddress address = address();
        Optional<String> password = Secret.of("--password-file", passwordFile, "FENGONG_DB_PASSWORD");
        try {
            List<ResultStore.StoredResult> stored = new ArrayList<>();
            for (Path result : results) {
                ResultArgument argument = ResultArgument.read(result);
                stored.add(new ResultStore.StoredResult(argument.table(), argument.sha256()));
            }
            createFolderOf(address);
            try (ResultStore store = ResultStore.open(address, user, password)) {
                report(store.load(stored));
            }
            return ExitCode.DONE;
        } catch (UnreadableResultException | StoreException e) {
            console.say("error: " + e.getMessage());
            return ExitCode.UNREADABLE;
        }
    }

    private DatabaseAddress address() throws WrongCallException {
        try {
            return new DatabaseAddress(url);
        } catch (IllegalArgumentException e) {
            throw new WrongCallException("--to: " + e.getMessage());
        }
    }

    private static void createFolderOf(DatabaseAddress address) throws IOException {
        if (address.file().isPresent()) {
            Files.createDirectories(address.file().get().toAbsolutePath().getParent());
        }
    }

    private void report(List<LoadOutcome> outcomes) {
        for (int at = 0; at < outcomes.size(); at++) {
            LoadOutcome outcome = outcomes.get(at);
            String edition = "edition " + outcome.sequence() + " of " + outcome.documentId();
            String done = switch (outcome.kind()) {
                case ADDED -> "added as " + edition;
                case REPLACED -> "replaced " + edition;
                case UNCHANGED -> edition + " was there already, nothing changed";
            };
            console.say(results.get(at) + ": " + done);
        }
    }
}
