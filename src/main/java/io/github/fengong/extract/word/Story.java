package io.github.fengong.extract.word;

import java.util.ArrayList;
import java.util.List;

/** A run of paragraphs and tables with the notes to it, while it is read: the body of a document, a cell, a text box, a footnote. */
final class Story {

    private final List<WordBlock> blocks = new ArrayList<>(1);
    private final List<String> notes = new ArrayList<>(0);

    /** Adds a paragraph unless nothing is to be seen of it: a paragraph that only breaks the page or keeps a distance is layout. */
    void add(WordParagraph paragraph) {
        if (!paragraph.isBlank()) {
            blocks.add(paragraph);
        }
    }

    /** Adds a table unless no row of it is left. */
    void add(WordTable table) {
        if (table.rows() > 0) {
            blocks.add(table);
        }
    }

    /**
     * Adds a table that follows the one before without a paragraph between them. Word, to which a table is a run of rows, shows them as one
     * and writes them as two where their rows differ in style; tables with other columns stay apart.
     */
    void addAdjacent(WordTable table) {
        int last = blocks.size() - 1;
        if (last >= 0 && blocks.get(last) instanceof WordTable upper && upper.columns() == table.columns()) {
            blocks.set(last, upper.with(table));
        } else {
            add(table);
        }
    }

    /** Adds the text of a footnote or endnote. */
    void addNote(String note) {
        notes.add(note);
    }

    /** Adds all of another story. */
    void addAll(Story other) {
        blocks.addAll(other.blocks);
        notes.addAll(other.notes);
    }

    List<WordBlock> blocks() {
        return blocks;
    }

    List<String> notes() {
        return notes;
    }

    /** Tells whether nothing is to be seen of the story. */
    boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** Tells whether there is more in the story than automatic numbers. */
    boolean hasWords() {
        return blocks.stream()
                .anyMatch(block -> !(block instanceof WordParagraph paragraph)
                        || !paragraph.text().isBlank());
    }
}
