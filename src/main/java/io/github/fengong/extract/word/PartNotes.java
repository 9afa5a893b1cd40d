package io.github.fengong.extract.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/** The notes of a package, in a part for each kind that is read when the first of its notes is asked for. */
final class PartNotes implements NoteTexts {

    private final WordParts parts;
    private final Relationships relationships;
    private final Revision revision;
    private final Styles styles;
    private final Numbering numbering;
    private final Map<String, Map<String, String>> textsByKind = new HashMap<>();

    PartNotes(WordParts parts, Relationships relationships, Revision revision, Styles styles, Numbering numbering) {
        this.parts = parts;
        this.relationships = relationships;
        this.revision = revision;
        this.styles = styles;
        this.numbering = numbering;
    }

    @Override
    public Optional<String> find(String kind, String id) throws XMLStreamException {
        if (!textsByKind.containsKey(kind)) {
            textsByKind.put(kind, read(kind));
        }
        return Optional.ofNullable(textsByKind.get(kind).get(id));
    }

    private Map<String, String> read(String kind) throws XMLStreamException {
        Map<String, String> texts = new HashMap<>();
        try {
            Optional<XmlCursor> part = parts.open(relationships.target(kind + "s"));
            if (part.isPresent()) {
                try (XmlCursor xml = part.get()) {
                    readAll(xml, kind, texts);
                }
            }
        } catch (IOException e) {
            throw new XMLStreamException(e.getMessage(), e);
        }
        return texts;
    }

    private void readAll(XmlCursor xml, String kind, Map<String, String> texts) throws XMLStreamException {
        StoryReader reader = new StoryReader(xml, new WordContext(revision, styles, numbering, NoteTexts.NONE));
        xml.children(() -> {
            if (xml.name().equals(kind)) {
                texts.put(xml.attribute("id", ""), text(reader.read()));
            }
        });
    }

    /** Returns the words of a note; the reference mark and the blank behind it are not its words. */
    static String text(Story story) {
        return story.blocks().stream()
                .filter(WordParagraph.class::isInstance)
                .map(block -> ((WordParagraph) block).text().strip())
                .collect(Collectors.joining("\n"));
    }
}
