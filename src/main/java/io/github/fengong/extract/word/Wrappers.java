package io.github.fengong.extract.word;

import java.util.Arrays;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Elements that stand around content without being content, at any level: content controls, custom XML, smart tags, tracked changes, and
 * alternatives of which one counts.
 */
final class Wrappers {

    private final XmlCursor xml;
    private final Revision revision;

    Wrappers(XmlCursor xml, Revision revision) {
        this.xml = xml;
        this.revision = revision;
    }

    /**
     * Reads the current element if it is a wrapper: hands what is in it to the handler, or passes over it where the state that is read does
     * not have it.
     *
     * @return whether the element was a wrapper
     */
    boolean read(XmlCursor.ElementHandler content) throws XMLStreamException {
        String name = xml.name();
        switch (name) {
            case "sdt", "sdtContent", "customXml", "smartTag" -> xml.children(content);
            case "ins", "moveTo", "del", "moveFrom" -> {
                if (revision.keeps(name)) {
                    xml.children(content);
                }
            }
            case "" -> {
                return readForeign(content);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean readForeign(XmlCursor.ElementHandler content) throws XMLStreamException {
        if (xml.isOfWord2003()) {
            xml.children(content);
            return true;
        }
        if (!xml.localName().equals("AlternateContent")) {
            return false;
        }
        boolean[] chosen = new boolean[1];
        xml.children(() -> {
            if (!chosen[0] && isUsable()) {
                chosen[0] = true;
                xml.children(content);
            }
        });
        return true;
    }

    /** The first choice counts of which every namespace is known, otherwise the fallback. See ECMA-376 Part 3, 7.6. */
    private boolean isUsable() {
        return switch (xml.localName()) {
            case "Fallback" -> true;
            case "Choice" -> {
                String required = xml.attribute("Requires", "").strip();
                yield required.isEmpty()
                        || Arrays.stream(required.split("\\s+")).allMatch(this::isKnown);
            }
            default -> false;
        };
    }

    /** The extensions of Word and of its drawings: shapes, groups, canvases, and what came with each version. */
    private boolean isKnown(String prefix) {
        Optional<String> namespace = xml.namespaceOf(prefix);
        return namespace.isPresent()
                && (namespace.get().startsWith("http://schemas.microsoft.com/office/word/")
                        || namespace.get().startsWith("http://schemas.microsoft.com/office/drawing/")
                        || namespace.get().startsWith("http://schemas.openxmlformats.org/")
                        || namespace.get().startsWith("urn:schemas-microsoft-com:"));
    }
}
