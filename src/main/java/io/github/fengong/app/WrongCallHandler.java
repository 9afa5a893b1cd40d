package io.github.fengong.app;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says what is wrong with a call, how the command is called, and where the rest stands; the whole help would push the first line out of
 * sight. {@code fengong compare plan.docx} misses NEW, so the synopsis of {@code compare} follows.
 */
final class WrongCallHandler implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter talk = command.getErr();
        talk.println("error: " + wrong.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(wrong, talk)) {
            talk.print(command.getHelp().fullSynopsis());
        }
        talk.println("'" + command.getCommandSpec().qualifiedName() + " --help' tells the rest");
        return ExitCode.WRONG_CALL;
    }

    /** Reads a whole number; where it is none, the message says so in the user's words, not in Java's. */
    static Integer readWhole(String written) {
        try {
            return Integer.valueOf(written);
        } catch (NumberFormatException none) {
            throw new TypeConversionException("expected a whole number but found " + written);
        }
    }

    /** Reads a number such as 0.5. */
    static Double readNumber(String written) {
        try {
            return Double.valueOf(written);
        } catch (NumberFormatException none) {
            throw new TypeConversionException("expected a number but found " + written);
        }
    }
}
