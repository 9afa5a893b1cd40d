package io.github.fengong.extract.word;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads a run: its words, and everything in it that is shown as words. */
final class RunReader {

    private static final String NON_BREAKING_HYPHEN = "\u2011";

    private final XmlCursor xml;
    private final WordContext context;
    private final StoryReader stories;
    private final HiddenText hiddenText;
    private final Wrappers wrappers;

    /** Words of one element, before they are shown as symbols or not at all. */
    private final StringBuilder words = new StringBuilder();

    RunReader(XmlCursor xml, WordContext context, StoryReader stories, HiddenText hiddenText) {
        this.xml = xml;
        this.context = context;
        this.stories = stories;
        this.hiddenText = hiddenText;
        this.wrappers = new Wrappers(xml, context.revision());
    }

    /** Reads the run the cursor stands at. */
    void read(StoryBuilder story) throws XMLStreamException {
        RunProperties[] properties = {RunProperties.NONE};
        xml.children(() -> {
            if (xml.name().equals("rPr")) {
                properties[0] = RunProperties.read(xml, context.revision());
            } else {
                readContent(story, properties[0]);
            }
        });
    }

    /** Reads the characters of a formula, whatever their arrangement. */
    void readFormula(StoryBuilder story) throws XMLStreamException {
        xml.children(() -> {
            if (xml.localName().equals("t")) {
                appendText(story, RunProperties.NONE);
            } else {
                readFormula(story);
            }
        });
    }

    private void readContent(StoryBuilder story, RunProperties properties) throws XMLStreamException {
        if (wrappers.read(() -> readContent(story, properties)) || readField(story)) {
            return;
        }
        String name = xml.name();
        if (name.equals("lastRenderedPageBreak")) {
            context.pages().turn();
        } else if (!story.fields().isInInstruction() && !hiddenText.isHidden(story.properties(), properties)) {
            readShown(name, story, properties);
        }
    }

    /** Marks of fields count even where they are hidden: what is between them is part of the field. */
    private boolean readField(StoryBuilder story) throws XMLStreamException {
        switch (xml.name()) {
            case "fldChar" -> readFieldMark(story);
            case "instrText" -> {
                words.setLength(0);
                xml.appendText(words);
                story.fields().appendInstruction(words);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void readFieldMark(StoryBuilder story) throws XMLStreamException {
        FieldState fields = story.fields();
        switch (xml.attribute("fldCharType", "")) {
            case "begin" -> {
                fields.begin();
                Optional<String> form = FormField.read(xml);
                form.ifPresent(fields::setFormResult);
            }
            case "separate" -> fields.separate();
            case "end" -> {
                String shown = fields.end();
                if (!fields.isInInstruction()) {
                    story.append(shown);
                }
            }
            default -> {
                // a mark that says nothing
            }
        }
    }

    private void readShown(String name, StoryBuilder story, RunProperties properties) throws XMLStreamException {
        switch (name) {
            case "t" -> appendText(story, properties);
            case "delText" -> {
                if (context.revision() == Revision.ORIGINAL) {
                    appendText(story, properties);
                }
            }
            case "tab", "ptab" -> story.append("\t");
            case "cr" -> story.append("\n");
            case "br" -> appendBreak(story);
            case "noBreakHyphen" -> story.append(NON_BREAKING_HYPHEN);
            case "sym" -> appendSymbol(story);
            case "drawing", "pict", "object" -> readTextBoxes(story);
            case "ruby" -> readRuby(story);
            case "footnoteReference", "endnoteReference" ->
                context.notes()
                        .find(name.replace("Reference", ""), xml.attribute("id", ""))
                        .ifPresent(story::addNote);
            case "footnote", "endnote" -> story.addNote(PartNotes.text(stories.read()));
            default -> {
                // optional hyphens, separators, marks of comments
            }
        }
    }

    private void appendText(StoryBuilder story, RunProperties properties) throws XMLStreamException {
        boolean keepsBlanks = xml.keepsBlanks();
        words.setLength(0);
        xml.appendText(words);
        String text = keepsBlanks ? words.toString() : stripXmlSpace(words.toString());
        text = text.replace('\n', ' ').replace('\r', ' ');
        if (!text.isEmpty()) {
            story.append(SymbolFonts.show(properties.font(), text));
        }
    }

    /** Like Word, takes no white space at the ends of an element that does not ask to keep it; a Chinese blank is none. */
    private static String stripXmlSpace(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isXmlSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isXmlSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isXmlSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** A break of the page or the column parts no words. */
    private void appendBreak(StoryBuilder story) {
        switch (xml.attribute("type", "textWrapping")) {
            case "page", "column" -> {
                // layout
            }
            default -> story.append("\n");
        }
    }

    private void appendSymbol(StoryBuilder story) {
        String code = xml.attribute("char", "");
        if (code.matches("[0-9A-Fa-f]{1,4}")) {
            story.append(SymbolFonts.show(xml.attribute("font", ""), (char) Integer.parseInt(code, 16)));
        }
    }

    /** Of a phonetic guide the words count, not their pronunciation. */
    private void readRuby(StoryBuilder story) throws XMLStreamException {
        xml.children(() -> {
            if (xml.name().equals("rubyBase")) {
                xml.children(() -> readRubyBase(story));
            }
        });
    }

    private void readRubyBase(StoryBuilder story) throws XMLStreamException {
        if (!wrappers.read(() -> readRubyBase(story)) && xml.name().equals("r")) {
            read(story);
        }
    }

    /** Text boxes stand deep inside of drawings, of one vocabulary or another. */
    private void readTextBoxes(StoryBuilder story) throws XMLStreamException {
        xml.children(() -> readDrawing(story));
    }

    private void readDrawing(StoryBuilder story) throws XMLStreamException {
        if (xml.name().equals("txbxContent")) {
            story.anchor(stories.read());
        } else if (!wrappers.read(() -> readDrawing(story))) {
            readTextBoxes(story);
        }
    }
}
