package io.github.fengong.extract;

/**
 * A document cannot be read. The message says what was expected, what was found and what to do, without the name of the file, which is
 * added where the error is shown.
 */
public final class UnreadableDocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Creates the exception. */
    public UnreadableDocumentException(String message) {
        super(message);
    }

    /** Creates the exception with its cause. */
    public UnreadableDocumentException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Returns the reason that another exception gives, in one line: its message, or its kind if it has none. */
    public static String reasonOf(Throwable cause) {
        String message = cause.getMessage();
        return message == null || message.isBlank() || message.equals("null")
                ? cause.getClass().getSimpleName()
                : message.replaceAll("\\s+", " ").strip();
    }
}
