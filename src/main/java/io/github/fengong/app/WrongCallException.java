package io.github.fengong.app;

/** The call is wrong; the message says what was expected, what was found and what would be right. */
final class WrongCallException extends Exception {

    private static final long serialVersionUID = 1L;

    WrongCallException(String message) {
        super(message);
    }
}
