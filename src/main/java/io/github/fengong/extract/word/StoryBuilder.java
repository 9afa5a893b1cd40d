package io.github.fengong.extract.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A story while it is read, with the paragraph that is open. A paragraph whose mark is deleted or hidden runs on in the next one, and has
 * the number of that.
 */
final class StoryBuilder {

    private final Story story = new Story();
    private final WordContext context;
    private final FieldState fields = new FieldState();
    private final StringBuilder text = new StringBuilder();
    private final List<Story> anchored = new ArrayList<>(0);
    private ParagraphProperties properties = ParagraphProperties.NONE;
    private int page;
    private boolean open;
    private boolean covered;
    private boolean behindTable;

    StoryBuilder(WordContext context) {
        this.context = context;
    }

    /** Says that the story stands in a cell that another one covers: what is not seen is not counted either. */
    void setCovered() {
        covered = true;
    }

    FieldState fields() {
        return fields;
    }

    /** Returns the properties of the open paragraph. */
    ParagraphProperties properties() {
        return properties;
    }

    /** Begins a paragraph, or goes on with the one before if that has lost its mark. */
    void openParagraph() {
        open = true;
        properties = ParagraphProperties.NONE;
    }

    void setProperties(ParagraphProperties value) {
        properties = value;
    }

    /** Appends words to the open paragraph, which stands on the page of its first words. */
    void append(CharSequence words) {
        if (text.isEmpty()) {
            page = context.pages().page();
        }
        text.append(words);
    }

    /** Adds what is anchored at the open paragraph; it follows the paragraph. */
    void anchor(Story box) {
        anchored.add(box);
    }

    void addNote(String note) {
        story.addNote(note);
    }

    /** Ends the open paragraph with its mark. */
    void closeParagraph() {
        if (!open) {
            return;
        }
        behindTable = false;
        int firstPage = text.isEmpty() ? context.pages().page() : page;
        Optional<String> label = covered ? Optional.empty() : context.number(properties);
        story.add(new WordParagraph(text.toString(), label, firstPage));
        anchored.forEach(story::addAll);
        anchored.clear();
        text.setLength(0);
        open = false;
    }

    /** Adds a table; no paragraph runs on over it. */
    void add(WordTable table) {
        closeParagraph();
        if (behindTable) {
            story.addAdjacent(table);
        } else {
            story.add(table);
        }
        behindTable = true;
    }

    /** Adds a table that floats: no other one belongs to it. */
    void addFloating(WordTable table) {
        closeParagraph();
        story.add(table);
        behindTable = false;
    }

    /** Adds all of another story, between paragraphs. */
    void addAll(Story other) {
        closeParagraph();
        story.addAll(other);
        behindTable = false;
    }

    /** Ends the story; the mark of its last paragraph cannot be taken away. */
    Story close() {
        closeParagraph();
        return story;
    }
}
