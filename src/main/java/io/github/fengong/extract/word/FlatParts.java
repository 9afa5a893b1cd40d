package io.github.fengong.extract.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The parts of a package that is a single XML file, each in an element {@code pkg:part}: a "flat OPC" document. */
final class FlatParts implements WordParts {

    private final byte[] content;

    FlatParts(byte[] content) {
        this.content = content;
    }

    @Override
    public Optional<XmlCursor> open(String name) throws IOException, XMLStreamException {
        XmlCursor xml = XmlCursor.open(new ByteArrayInputStream(content));
        boolean found = xml.advanceTo(() -> xml.localName().equals("part") && isNamed(xml, name))
                && xml.advanceTo(() -> true)
                && xml.localName().equals("xmlData")
                && xml.advanceTo(() -> true);
        if (!found) {
            xml.close();
        }
        return found ? Optional.of(xml) : Optional.empty();
    }

    private static boolean isNamed(XmlCursor xml, String name) {
        return xml.attribute("name", "")
                .replaceFirst("^/", "")
                .toLowerCase(Locale.ROOT)
                .equals(name.toLowerCase(Locale.ROOT));
    }
}
