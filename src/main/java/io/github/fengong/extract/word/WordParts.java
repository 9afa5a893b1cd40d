package io.github.fengong.extract.word;

import io.github.fengong.extract.ZipParts;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The parts of a document package, by name, for example {@code word/document.xml}. */
interface WordParts {

    /**
     * Opens a part at its root element.
     *
     * @param name the name without a leading slash; letters count alike in either case
     * @return a cursor to be closed, or nothing where there is no such part
     * @throws IOException if the archive is damaged
     * @throws XMLStreamException if the part is no XML
     */
    Optional<XmlCursor> open(String name) throws IOException, XMLStreamException;

    /**
     * Returns the content of a part that need not be XML.
     *
     * @throws IOException if the archive is damaged
     * @throws XMLStreamException if the package is XML that is damaged
     */
    Optional<byte[]> bytes(String name) throws IOException, XMLStreamException;

    /** Returns the parts in an archive. */
    static WordParts of(ZipParts parts) {
        return new WordParts() {
            @Override
            public Optional<XmlCursor> open(String name) throws IOException, XMLStreamException {
                Optional<InputStream> part = parts.open(name);
                return part.isPresent() ? Optional.of(XmlCursor.open(part.get())) : Optional.empty();
            }

            @Override
            public Optional<byte[]> bytes(String name) throws IOException {
                Optional<InputStream> part = parts.open(name);
                return part.isPresent() ? Optional.of(part.get().readAllBytes()) : Optional.empty();
            }
        };
    }
}
