package io.github.fengong.extract;

import java.nio.charset.CharacterCodingException;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * A document cannot be read. The message says what was expected, what was found and what to do, without the name of the file, which is
 * added where the error is shown.
 */
public final class UnreadableDocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    /** How the JDK's parser begins its messages. */
    private static final Pattern PLACE = Pattern.compile("^ParseError at \\[row,col\\]:\\[(\\d+),(\\d+)\\] Message: ");

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
        Throwable inner = cause instanceof XMLStreamException xml && xml.getNestedException() != null
                ? xml.getNestedException()
                : cause;
        if (inner instanceof CharacterCodingException) {
            return "it holds bytes that are no characters in its encoding";
        }
        String message = inner.getMessage();
        return message == null || message.isBlank() || message.equals("null")
                ? inner.getClass().getSimpleName()
                : PLACE.matcher(message.replaceAll("\\s+", " ").strip()).replaceFirst("line $1, column $2: ");
    }
}
