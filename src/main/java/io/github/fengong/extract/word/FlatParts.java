package io.github.fengong.extract.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
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
        Optional<XmlCursor> data = openData(name, "xmlData");
        if (data.isPresent() && !data.get().advanceTo(() -> true)) {
            data.get().close();
            return Optional.empty();
        }
        return data;
    }

    /** A part that is no XML is written in Base64. */
    @Override
    public Optional<byte[]> bytes(String name) throws IOException, XMLStreamException {
        Optional<XmlCursor> data = openData(name, "binaryData");
        if (data.isEmpty()) {
            return Optional.empty();
        }
        try (XmlCursor xml = data.get()) {
            StringBuilder text = new StringBuilder();
            xml.appendText(text);
            return Optional.of(Base64.getMimeDecoder().decode(text.toString()));
        } catch (IllegalArgumentException e) {
            throw new IOException("a part is no Base64", e);
        }
    }

    private Optional<XmlCursor> openData(String name, String kind) throws IOException, XMLStreamException {
        XmlCursor xml = XmlCursor.open(new ByteArrayInputStream(content));
        boolean found = xml.advanceTo(() -> xml.localName().equals("part") && isNamed(xml, name))
                && xml.advanceTo(() -> true)
                && xml.localName().equals(kind);
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
