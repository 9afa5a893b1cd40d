package io.github.fengong.extract.word;

import java.util.Optional;

/** What readers of a story need to know of its document: the state that is read, styles, numbers, notes, pages. */
final class WordContext {

    private final Revision revision;
    private final Styles styles;
    private final ParagraphNumbering paragraphNumbering;
    private final NumberingCounter counter;
    private final NoteTexts notes;
    private final EmbeddedStories embedded;
    private final PageCounter pages = new PageCounter();
    private boolean lacksEmbedded;

    WordContext(Revision revision, Styles styles, Numbering numbering, NoteTexts notes) {
        this(revision, styles, numbering, notes, EmbeddedStories.NONE);
    }

    WordContext(Revision revision, Styles styles, Numbering numbering, NoteTexts notes, EmbeddedStories embedded) {
        this.revision = revision;
        this.styles = styles;
        this.paragraphNumbering = new ParagraphNumbering(styles, numbering);
        this.counter = new NumberingCounter(numbering);
        this.notes = notes;
        this.embedded = embedded;
    }

    Revision revision() {
        return revision;
    }

    Styles styles() {
        return styles;
    }

    NoteTexts notes() {
        return notes;
    }

    PageCounter pages() {
        return pages;
    }

    /** Counts a paragraph and returns its automatic number. */
    Optional<String> number(ParagraphProperties properties) {
        return paragraphNumbering.find(properties).flatMap(counter::next);
    }

    /** Returns what stands in an embedded document; nothing for one that cannot be read, which is remembered. */
    Story embedded(String relationship) {
        return embedded.read(relationship, () -> lacksEmbedded = true);
    }

    /** Tells whether an embedded document could not be read. */
    boolean lacksEmbedded() {
        return lacksEmbedded;
    }
}
