package io.github.fengong.extract.word;

import io.github.fengong.extract.UnreadableDocumentException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import javax.xml.stream.XMLStreamException;

/** Says what is wrong with a document that cannot be read, and what to do. */
final class WordDamage {

    private WordDamage() {}

    /** Returns what an exception while reading a package means. */
    static UnreadableDocumentException inPackage(Exception cause) {
        Throwable inner = cause instanceof XMLStreamException xml ? xml.getNestedException() : cause;
        if (inner instanceof IOException && !(inner instanceof CharacterCodingException)) {
            return new UnreadableDocumentException(
                    "the archive of the document is damaged (" + UnreadableDocumentException.reasonOf(inner)
                            + "); copy or download it again",
                    cause);
        }
        return inXml(cause);
    }

    /** Returns what an exception while reading XML means. */
    static UnreadableDocumentException inXml(Exception cause) {
        return new UnreadableDocumentException(
                "a part of the document is no well-formed XML (" + UnreadableDocumentException.reasonOf(cause)
                        + "); open the document in Word or WPS and save it again",
                cause);
    }
}
