package io.github.fengong.agency.register;

/**
 * A user's file of agencies cannot be used. The message says which line, what was expected and what was found, without the name of the
 * file, which is added where the error is shown.
 */
public final class AgencyFileException extends Exception {

    private static final long serialVersionUID = 1L;

    AgencyFileException(String message) {
        super(message);
    }

    AgencyFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
