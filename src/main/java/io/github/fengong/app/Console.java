package io.github.fengong.app;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The standard streams, in UTF-8 whatever the locale says: results to one, talk and progress to the other. */
final class Console {

    private final PrintStream out;
    private final PrintWriter err;
    private final boolean terminal;

    private Console(OutputStream out, OutputStream err, boolean terminal) {
        this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
        this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
        this.terminal = terminal;
    }

    /** Returns the streams of this process; progress is shown only where a person sits at a terminal. */
    static Console ofProcess() {
        return new Console(System.out, System.err, System.console() != null);
    }

    /** Returns streams for a test, without progress. */
    static Console of(OutputStream out, OutputStream err) {
        return new Console(out, err, false);
    }

    /** Returns a buffered writer of the results; it must be flushed. */
    Writer results() {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    /** Returns a printer of help and version, which are results of their calls. */
    PrintWriter printer() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    /** Says something to the user, on a line of its own. */
    void say(String line) {
        err.println(line);
    }

    /** Says that a document could not be done: which one, and why. */
    void error(Path document, String message) {
        err.println("error: " + document + ": " + message);
    }

    /** Says that the program itself failed on a document, with what its developers need to know. */
    void defect(Path document, Throwable problem) {
        error(
                document,
                "the program failed on this document, which is a defect of the program; please report it with what follows");
        problem.printStackTrace(err);
    }

    /** Says that the program itself failed; never with the arguments, in which somebody may have written a password. */
    void defect(Throwable problem) {
        say("error: the program failed, which is a defect of the program; please report it with what follows");
        problem.printStackTrace(err);
    }

    /** Shows progress, if somebody watches. */
    void progress(int done, int all, Path document) {
        if (terminal) {
            err.println("[" + done + "/" + all + "] " + document);
        }
    }

    /** Returns the stream of talk for the command line's own messages. */
    PrintWriter talk() {
        return err;
    }
}
