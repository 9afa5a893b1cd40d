package io.github.fengong.app;

/** The exit codes of the program. */
final class ExitCode {

    /** Everything was done. */
    static final int DONE = 0;

    /** At least one document could not be read; all others were done. */
    static final int UNREADABLE = 1;

    /** The call is wrong. */
    static final int WRONG_CALL = 2;

    /** With {@code --strict}: a result has a finding of severity ERROR. */
    static final int STRICT = 3;

    private ExitCode() {}
}
