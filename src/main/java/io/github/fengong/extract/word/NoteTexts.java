package io.github.fengong.extract.word;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The footnotes and endnotes of a document. */
interface NoteTexts {

    /** No notes at all, or none that are asked for. */
    NoteTexts NONE = (kind, id) -> Optional.empty();

    /**
     * Returns the text of a note, its paragraphs separated by {@code \n}.
     *
     * @param kind {@code footnote} or {@code endnote}
     * @param id its identifier
     */
    Optional<String> find(String kind, String id) throws XMLStreamException;
}
