package io.github.fengong.store;

/** A database cannot be used; the message says which, why and what to do, and never holds a password. */
public final class StoreException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Creates the exception. */
    public StoreException(String message) {
        super(message);
    }

    /** Creates the exception with its cause. */
    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
