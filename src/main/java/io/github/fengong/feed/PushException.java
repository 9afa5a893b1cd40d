package io.github.fengong.feed;

/** A result could not be sent; the message says where to, what the receiver answered, and what to do. */
public final class PushException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Creates the exception. */
    public PushException(String message) {
        super(message);
    }

    /** Creates the exception with its cause. */
    public PushException(String message, Throwable cause) {
        super(message, cause);
    }
}
