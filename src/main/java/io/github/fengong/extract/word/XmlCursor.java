package io.github.fengong.extract.word;

import io.github.fengong.extract.XmlEncoding;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks forward through an XML part, element by element. Only one element is open at a time: {@link #children} hands every child of the
 * current element to a handler and skips whatever the handler leaves unread, so that an element nobody knows is passed over whole.
 *
 * <p>Transitional, strict and Word 2003 documents use different namespaces for the same vocabulary; all of them are {@link #name} here.
 */
final class XmlCursor implements AutoCloseable {

    /** Reads the element the cursor stands at, or leaves it to be skipped. */
    @FunctionalInterface
    interface ElementHandler {

        void read() throws XMLStreamException;
    }

    /** Real documents stay below two hundred; each level takes stack when it is read. */
    static final int DEEPEST = 400;

    private static final String WORD_2003 = "http://schemas.microsoft.com/office/word/2003/wordml";

    private static final Set<String> WORD_NAMESPACES = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
            WORD_2003);

    private final XMLStreamReader reader;
    private int depth;
    private String lastNamespace = "";
    private boolean lastIsWord;
    private boolean rootKeepsBlanks;
    private boolean rootIsWord2003;

    private XmlCursor(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** Opens a part; the cursor stands at its root element. Nothing outside of the part is ever read. */
    static XmlCursor open(InputStream part) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XmlCursor cursor = new XmlCursor(factory.createXMLStreamReader(XmlEncoding.decode(part)));
        while (cursor.next() != XMLStreamConstants.START_ELEMENT) {
            // comments and processing instructions before the root
        }
        cursor.rootKeepsBlanks = cursor.keepsBlanks();
        cursor.rootIsWord2003 = WORD_2003.equals(cursor.reader.getNamespaceURI());
        return cursor;
    }

    /**
     * Returns the name of the element if it is of WordprocessingML, otherwise the empty string. The annotations with which Word 2003 marks
     * tracked changes have the names of today's elements for them.
     */
    String name() {
        if (isWord(reader.getNamespaceURI())) {
            return reader.getLocalName();
        }
        return rootIsWord2003 && reader.getLocalName().equals("annotation") ? changeName() : "";
    }

    private String changeName() {
        return switch (attribute("type", "")) {
            case "Word.Insertion" -> "ins";
            case "Word.Deletion" -> "del";
            default -> "annotation";
        };
    }

    /** Tells whether the part is of Word 2003, which puts elements of any name around content for smart tags and custom XML. */
    boolean isOfWord2003() {
        return rootIsWord2003;
    }

    /** Moves forward to the next element that passes the test, however deep; returns whether there is one. */
    boolean advanceTo(BooleanSupplier test) throws XMLStreamException {
        while (reader.hasNext()) {
            if (next() == XMLStreamConstants.START_ELEMENT && test.getAsBoolean()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the name of the element without its namespace. */
    String localName() {
        return reader.getLocalName();
    }

    /** Returns the value of an attribute of the current element, whatever its namespace, or the fallback. */
    String attribute(String name, String fallback) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return fallback;
    }

    /** Returns the {@code val} attribute of the current element, or the empty string. */
    String value() {
        return attribute("val", "");
    }

    /** Returns the {@code val} attribute as a number, or the fallback where it is missing or no number. */
    int number(int fallback) {
        return number("val", fallback);
    }

    /** Returns an attribute as a number, or the fallback where it is missing or no number. */
    int number(String name, int fallback) {
        try {
            return Integer.parseInt(attribute(name, "").strip());
        } catch (NumberFormatException e) {
            return fallback;
        }
    }

    /** Tells whether the current element switches something on: without a value it does. See 22.9.2.7 ST_OnOff. */
    boolean isOn() {
        return switch (attribute("val", "on")) {
            case "0", "false", "off", "none" -> false;
            default -> true;
        };
    }

    /** Tells whether white space at the ends of the current element's text counts, by the element or by the whole part. */
    boolean keepsBlanks() {
        return rootKeepsBlanks || attribute("space", "").equals("preserve");
    }

    /** Returns the namespace that a prefix stands for here. */
    Optional<String> namespaceOf(String prefix) {
        return Optional.ofNullable(reader.getNamespaceURI(prefix));
    }

    /** Hands each child element of the current element to the handler, in order; the cursor then stands at the end of the element. */
    void children(ElementHandler handler) throws XMLStreamException {
        int parent = depth;
        if (parent > DEEPEST) {
            throw new XMLStreamException("elements are nested more than " + DEEPEST + " deep");
        }
        while (depth >= parent) {
            if (next() == XMLStreamConstants.START_ELEMENT && depth == parent + 1) {
                handler.read();
                while (depth > parent) {
                    next();
                }
            }
        }
    }

    /** Appends the characters directly in the current element. */
    void appendText(StringBuilder target) throws XMLStreamException {
        int parent = depth;
        while (depth >= parent) {
            int event = next();
            boolean characters = event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE;
            if (characters && depth == parent) {
                target.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
        }
    }

    /** Reads on to the end of the part, so that damage there is noticed. */
    void finish() throws XMLStreamException {
        while (reader.hasNext()) {
            next();
        }
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }

    private int next() throws XMLStreamException {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
            depth++;
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        return event;
    }

    /** Almost every element has the namespace of the one before, and the parser gives the very same string for it. */
    private boolean isWord(String namespace) {
        if (!String.valueOf(namespace).equals(lastNamespace)) {
            lastNamespace = String.valueOf(namespace);
            lastIsWord = WORD_NAMESPACES.contains(lastNamespace);
        }
        return lastIsWord;
    }
}
