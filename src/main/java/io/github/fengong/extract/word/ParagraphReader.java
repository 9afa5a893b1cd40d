package io.github.fengong.extract.word;

import javax.xml.stream.XMLStreamException;

/** Reads a paragraph: its properties, and its runs through every wrapper. */
final class ParagraphReader {

    private final XmlCursor xml;
    private final WordContext context;
    private final Wrappers wrappers;
    private final RunReader runs;
    private final HiddenText hiddenText;

    ParagraphReader(XmlCursor xml, WordContext context, StoryReader stories, TableReader tables) {
        this.xml = xml;
        this.context = context;
        this.wrappers = new Wrappers(xml, context.revision());
        this.hiddenText = new HiddenText(context.styles(), tables);
        this.runs = new RunReader(xml, context, stories, hiddenText);
    }

    /** Reads the paragraph the cursor stands at. */
    void read(StoryBuilder story) throws XMLStreamException {
        story.openParagraph();
        xml.children(() -> readChild(story));
        story.fields().endParagraph();
        RunProperties mark = story.properties().mark();
        if (!mark.removed() && !hiddenText.isHidden(story.properties(), mark)) {
            story.closeParagraph();
        }
    }

    private void readChild(StoryBuilder story) throws XMLStreamException {
        if (xml.name().equals("pPr")) {
            story.setProperties(ParagraphProperties.read(xml, context.revision()));
        } else {
            readInline(story);
        }
    }

    private void readInline(StoryBuilder story) throws XMLStreamException {
        if (wrappers.read(() -> readInline(story))) {
            return;
        }
        switch (xml.name()) {
            case "r" -> runs.read(story);
            case "hyperlink", "hlink", "fldSimple", "dir", "bdo" -> xml.children(() -> readInline(story));
            case "" -> readForeign(story);
            default -> {
                // bookmarks, ranges of comments, marks of the spelling checker
            }
        }
    }

    /** Formulas are of another vocabulary; what is to be read of them is their characters. See 22.1. */
    private void readForeign(StoryBuilder story) throws XMLStreamException {
        switch (xml.localName()) {
            case "oMath", "oMathPara" -> runs.readFormula(story);
            default -> {
                // nothing else of another vocabulary has words
            }
        }
    }
}
