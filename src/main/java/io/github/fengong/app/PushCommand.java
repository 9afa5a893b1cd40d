package io.github.fengong.app;

import io.github.fengong.export.UnreadableResultException;
import io.github.fengong.feed.PushAddress;
import io.github.fengong.feed.PushException;
import io.github.fengong.feed.PushOptions;
import io.github.fengong.feed.ResultPusher;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Posts results to another system. */
@Command(
        name = "push",
        description = "Posts the table.json of results to another system.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  fengong push output/plan --to https://supervision.example.gov/api/tables",
            "  FENGONG_PUSH_TOKEN=… fengong push output/plan --to https://supervision.example.gov/api/tables"
        })
final class PushCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "RESULT", arity = "1..*", description = "result folders, or their table.json")
    private List<Path> results;

    @Option(names = "--to", paramLabel = "URL", required = true, description = "the https address to post to")
    private URI target;

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "a file whose first line is the bearer token; otherwise FENGONG_PUSH_TOKEN")
    private Optional<Path> tokenFile = Optional.empty();

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "how long one try may take; default: ${DEFAULT-VALUE}")
    private int timeout;

    @Option(
            names = "--tries",
            paramLabel = "N",
            defaultValue = "5",
            description = "how often to try while the receiver is out of reach; default: ${DEFAULT-VALUE}")
    private int tries;

    PushCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws WrongCallException, InterruptedException {
        PushAddress address = address();
        ResultPusher pusher = new ResultPusher(options());
        int exitCode = ExitCode.DONE;
        for (Path result : results) {
            try {
                ResultArgument argument = ResultArgument.read(result);
                argument.table();
                int status = pusher.push(address, argument.json());
                console.say(result + ": sent to " + address + ", answered " + status);
            } catch (UnreadableResultException | PushException e) {
                console.say("error: " + result + ": " + e.getMessage());
                exitCode = ExitCode.UNREADABLE;
            }
        }
        return exitCode;
    }

    private PushAddress address() throws WrongCallException {
        try {
            return new PushAddress(target);
        } catch (IllegalArgumentException e) {
            throw new WrongCallException("--to: " + e.getMessage());
        }
    }

    private PushOptions options() throws WrongCallException {
        if (timeout < 1) {
            throw new WrongCallException("--timeout: expected at least 1 second but found " + timeout);
        }
        if (tries < 1) {
            throw new WrongCallException("--tries: expected at least 1 but found " + tries);
        }
        return new PushOptions(
                Duration.ofSeconds(timeout),
                tries,
                PushOptions.DEFAULT.firstPause(),
                Secret.of("--token-file", tokenFile, "FENGONG_PUSH_TOKEN"));
    }
}
