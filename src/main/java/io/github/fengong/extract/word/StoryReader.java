package io.github.fengong.extract.word;

import javax.xml.stream.XMLStreamException;

/** Reads the block-level content of an element: paragraphs and tables, in order, through every wrapper. */
final class StoryReader {

    private final XmlCursor xml;
    private final WordContext context;
    private final Wrappers wrappers;
    private final ParagraphReader paragraphs;
    private final TableReader tables;

    StoryReader(XmlCursor xml, WordContext context) {
        this.xml = xml;
        this.context = context;
        this.wrappers = new Wrappers(xml, context.revision());
        this.tables = new TableReader(xml, context, this);
        this.paragraphs = new ParagraphReader(xml, context, this, tables);
    }

    /** Reads all of the element the cursor stands at. */
    Story read() throws XMLStreamException {
        StoryBuilder story = new StoryBuilder(context);
        xml.children(() -> readBlock(story));
        return story.close();
    }

    /** Reads the block the cursor stands at; what is no block is passed over. */
    void readBlock(StoryBuilder story) throws XMLStreamException {
        if (wrappers.read(() -> readBlock(story))) {
            return;
        }
        switch (xml.name()) {
            case "p" -> paragraphs.read(story);
            case "tbl" -> {
                story.closeParagraph();
                tables.read(story);
            }
            case "altChunk" -> story.addAll(context.embedded(xml.attribute("id", "")));
            default -> {
                // properties, bookmarks, ranges of comments
            }
        }
    }
}
