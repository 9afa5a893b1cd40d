package io.github.fengong.extract.sheet;

import io.github.fengong.extract.XmlEncoding;
import io.github.fengong.extract.ZipParts;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks forward through a part of a workbook. Names are those without namespace, which differs between transitional and strict files. */
final class XmlPart implements AutoCloseable {

    private final XMLStreamReader reader;

    private XmlPart(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** Opens a part; nothing outside of it is ever read. */
    static Optional<XmlPart> open(ZipParts parts, String name) throws IOException, XMLStreamException {
        Optional<InputStream> part = parts.open(name);
        return part.isPresent() ? Optional.of(open(part.get())) : Optional.empty();
    }

    /** Opens XML that is a file of its own. */
    static XmlPart open(InputStream content) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return new XmlPart(factory.createXMLStreamReader(XmlEncoding.decode(content)));
    }

    /** Goes to the next start or end of an element; returns false at the end of the part. */
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    boolean isStart() {
        return reader.isStartElement();
    }

    boolean isStart(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean isEnd(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /** Returns the name of the element. */
    String name() {
        return reader.getLocalName();
    }

    /** Returns an attribute, whatever its namespace; empty where it is missing. */
    String attribute(String name) {
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            if (reader.getAttributeLocalName(at).equals(name)) {
                return reader.getAttributeValue(at);
            }
        }
        return "";
    }

    /** Returns an attribute as a number; the other value where it is missing or no number. */
    int number(String name, int otherwise) {
        String value = attribute(name);
        try {
            return value.isEmpty() ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Tells whether an attribute says yes. */
    boolean isOn(String name) {
        String value = attribute(name);
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** Reads the characters of the element, which must hold no others, up to its end. */
    String text() throws XMLStreamException {
        return reader.getElementText();
    }

    /** Reads all characters in the element, also those of elements in it, up to its end. */
    String deepText() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0 && reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }

    /** Passes over the element. */
    void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && next()) {
            depth += isStart() ? 1 : -1;
        }
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }
}
