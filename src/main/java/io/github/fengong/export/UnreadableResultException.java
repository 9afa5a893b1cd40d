package io.github.fengong.export;

/**
 * A result file cannot be read back. The message says what was expected, what was found, where, and what to do, without the name of the
 * file, which is added where the error is shown.
 */
public final class UnreadableResultException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Creates the exception. */
    public UnreadableResultException(String message) {
        super(message);
    }

    /** Creates the exception with its cause. */
    public UnreadableResultException(String message, Throwable cause) {
        super(message, cause);
    }
}
