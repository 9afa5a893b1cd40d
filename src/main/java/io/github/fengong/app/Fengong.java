package io.github.fengong.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalInt;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The main class of the program. Without arguments it converts the documents in {@code input/} to {@code output/}. */
@Command(
        name = "fengong",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Turns Chinese government task-division tables into clean data.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  fengong                                converts everything in input/ to output/",
            "  fengong convert plan.docx -o results   converts one document",
            "  fengong tables plan.pdf                prints the tables of a document as they were read",
            "  echo 市发改局牵头，市财政局配合 | fengong split",
            "%nExit codes: 0 done; 1 a document could not be read, all others were done; 2 wrong call;",
            "3 with --strict, a finding of severity ERROR."
        })
public final class Fengong {

    private Fengong() {}

    /** Runs the program and ends the process with its exit code, where that is not 0. */
    public static void main(String[] arguments) {
        OptionalInt relaunched = LocaleGuard.relaunchIfNeeded(arguments);
        int exitCode = relaunched.isPresent() ? relaunched.getAsInt() : run(Console.ofProcess(), System.in, arguments);
        if (exitCode != ExitCode.DONE) {
            System.exit(exitCode);
        }
    }

    /** Runs a command and returns its exit code. */
    static int run(Console console, InputStream input, String... arguments) {
        return commands(console, input).execute(arguments.length == 0 ? new String[] {"convert"} : arguments);
    }

    /** Returns all commands with their options. */
    static CommandLine commands(Console console, InputStream input) {
        CommandLine commandLine = new CommandLine(new Fengong())
                .addSubcommand(new ConvertCommand(console))
                .addSubcommand(new CompareCommand(console))
                .addSubcommand(new WatchCommand(console))
                .addSubcommand(new SplitCommand(console, input))
                .addSubcommand(new TablesCommand(console))
                .addSubcommand(new AgenciesCommand(console))
                .addSubcommand(new SchemaCommand(console))
                .addSubcommand(new LoadCommand(console))
                .addSubcommand(new PushCommand(console))
                .addSubcommand(new HelpCommand());
        commandLine
                .getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().mixinStandardHelpOptions(true));
        commandLine.setErr(console.talk());
        commandLine.setOut(console.printer());
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setUsageHelpWidth(110);
        commandLine.registerConverter(int.class, WrongCallHandler::readWhole);
        commandLine.registerConverter(Integer.class, WrongCallHandler::readWhole);
        commandLine.registerConverter(double.class, WrongCallHandler::readNumber);
        commandLine.setParameterExceptionHandler(new WrongCallHandler());
        commandLine.setExecutionExceptionHandler((exception, command, result) -> {
            if (exception instanceof WrongCallException) {
                console.say("error: " + exception.getMessage());
                return ExitCode.WRONG_CALL;
            }
            if (exception instanceof IOException problem) {
                console.say("error: reading or writing failed (" + IoReason.of(problem) + ")");
            } else {
                console.defect(exception);
            }
            return ExitCode.UNREADABLE;
        });
        return commandLine;
    }
}
