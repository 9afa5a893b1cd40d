package io.github.fengong.normalize;

/** Says that a document holds neither a task table nor numbered paragraphs with responsible units, and what it holds instead. */
public final class NoTaskTableException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Creates an exception; the message says what was looked for and what was seen, without the file's name. */
    public NoTaskTableException(String message) {
        super(message);
    }
}
