package io.github.fengong.extract.word;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Reads the numbering part of a document, or what Word 2003 has in its place. See 17.9. */
final class NumberingReader {

    /** The levels of an abstract numbering, and the style by which others refer to it or by which it refers to another. */
    private static final class AbstractNumbering {

        final Map<Integer, NumberingLevel> levels = new HashMap<>();
        String styleLink = "";
        String numberedLike = "";
    }

    /** A list before its abstract numbering is known. */
    private static final class ListInstance {

        final Map<Integer, NumberingLevel> levels = new HashMap<>();
        final Map<Integer, Integer> starts = new HashMap<>();
        String abstractId = "";
    }

    private final XmlCursor xml;
    private final Wrappers wrappers;
    private final Map<String, AbstractNumbering> abstracts = new HashMap<>();
    private final Map<Integer, ListInstance> instances = new HashMap<>();

    private NumberingReader(XmlCursor xml) {
        this.xml = xml;
        this.wrappers = new Wrappers(xml, Revision.ACCEPTED);
    }

    /** Reads the {@code numbering} element the cursor stands at, or the {@code lists} of Word 2003. */
    static Numbering read(XmlCursor xml) throws XMLStreamException {
        NumberingReader reader = new NumberingReader(xml);
        xml.children(() -> {
            switch (xml.name()) {
                case "abstractNum" -> reader.readAbstract("abstractNumId");
                case "listDef" -> reader.readAbstract("listDefId");
                case "num" -> reader.readInstance("numId");
                case "list" -> reader.readInstance("ilfo");
                default -> {
                    // pictures of bullets are no numbers
                }
            }
        });
        Map<Integer, NumberingList> lists = new HashMap<>();
        reader.instances.forEach((number, instance) -> lists.put(number, reader.resolve(instance)));
        return new Numbering(lists);
    }

    private void readAbstract(String id) throws XMLStreamException {
        AbstractNumbering target = new AbstractNumbering();
        abstracts.put(xml.attribute(id, ""), target);
        xml.children(() -> {
            switch (xml.name()) {
                case "lvl" -> target.levels.put(xml.number("ilvl", 0), readLevel());
                case "styleLink" -> target.styleLink = xml.value();
                case "numStyleLink", "listStyleLink" -> target.numberedLike = xml.value();
                default -> {
                    // names and identifiers
                }
            }
        });
    }

    private void readInstance(String number) throws XMLStreamException {
        ListInstance target = new ListInstance();
        instances.put(xml.number(number, NumberingReference.UNSTATED), target);
        xml.children(() -> {
            switch (xml.name()) {
                case "abstractNumId", "ilst" -> target.abstractId = xml.value();
                case "lvlOverride" -> readOverride(target);
                default -> {
                    // nothing else is defined
                }
            }
        });
    }

    private void readOverride(ListInstance target) throws XMLStreamException {
        int level = xml.number("ilvl", 0);
        xml.children(() -> {
            switch (xml.name()) {
                case "startOverride" -> target.starts.put(level, xml.number(1));
                case "lvl" -> target.levels.put(level, readLevel());
                default -> {
                    // nothing else is defined
                }
            }
        });
    }

    private NumberingLevel readLevel() throws XMLStreamException {
        NumberingLevel[] level = {NumberingLevel.PLAIN};
        boolean[] hidden = new boolean[1];
        xml.children(() -> readLevelProperty(level, hidden));
        return hidden[0] ? level[0].withoutText() : level[0];
    }

    /** A level whose numbers are hidden still counts, for itself and for the levels below. */
    private void readLevelProperty(NumberingLevel[] level, boolean[] hidden) throws XMLStreamException {
        if (wrappers.read(() -> readLevelProperty(level, hidden))) {
            return;
        }
        if (xml.name().equals("rPr")) {
            hidden[0] = RunProperties.read(xml, Revision.ACCEPTED).hidden().orElse(false);
        } else {
            level[0] = with(level[0]);
        }
    }

    private NumberingLevel with(NumberingLevel level) {
        int start = level.start();
        String format = level.format();
        String text = level.text();
        int restart = level.restart();
        boolean legal = level.legal();
        String style = level.style();
        switch (xml.name()) {
            case "start" -> start = xml.number(1);
            case "numFmt" -> format = format();
            case "nfc" -> format = NumberFormatCodes.name(xml.number(0));
            case "lvlText" -> text = xml.value();
            case "lvlRestart" -> restart = xml.number(NumberingLevel.AFTER_ANY_HIGHER);
            case "isLgl" -> legal = xml.isOn();
            case "pStyle" -> style = xml.value();
            default -> {
                // indents and fonts
            }
        }
        return new NumberingLevel(start, format, text, restart, legal, style);
    }

    private String format() {
        String format = xml.value();
        return format.equals("custom") ? "custom:" + xml.attribute("format", "") : format;
    }

    private NumberingList resolve(ListInstance instance) {
        String id = resolveLink(instance.abstractId);
        Map<Integer, NumberingLevel> levels = new HashMap<>();
        if (abstracts.containsKey(id)) {
            levels.putAll(abstracts.get(id).levels);
        }
        levels.putAll(instance.levels);
        return new NumberingList(id, levels, instance.starts);
    }

    /** An abstract numbering may only name a numbering style, of which another one holds the levels. See 17.9.21 numStyleLink. */
    private String resolveLink(String id) {
        AbstractNumbering linked = abstracts.get(id);
        if (linked == null || linked.numberedLike.isEmpty()) {
            return id;
        }
        return abstracts.entrySet().stream()
                .filter(other -> other.getValue().styleLink.equals(linked.numberedLike))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(id);
    }
}
