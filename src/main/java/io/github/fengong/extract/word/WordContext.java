package io.github.fengong.extract.word;

import java.util.Optional;

/** What readers of a story need to know of its document: the state that is read, styles, numbers, notes, pages. */
final class WordContext {

    private final Revision revision;
    private final Styles styles;
    private final ParagraphNumbering paragraphNumbering;
    private final NumberingCounter counter;
    private final NoteTexts notes;
    private final PageCounter pages = new PageCounter();
    private boolean embedsDocuments;

    WordContext(Revision revision, Styles styles, Numbering numbering, NoteTexts notes) {
        this.revision = revision;
        this.styles = styles;
        this.paragraphNumbering = new ParagraphNumbering(styles, numbering);
        this.counter = new NumberingCounter(numbering);
        this.notes = notes;
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

    /** NoteTexts that the document includes another one, which is not read. */
    void noteEmbeddedDocument() {
        embedsDocuments = true;
    }

    boolean embedsDocuments() {
        return embedsDocuments;
    }
}
