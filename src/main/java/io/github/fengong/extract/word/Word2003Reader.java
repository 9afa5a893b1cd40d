package io.github.fengong.extract.word;

import io.github.fengong.model.SourceDocument;
import io.github.fengong.model.SourceInfo;
import javax.xml.stream.XMLStreamException;

/** Reads a document of Word 2003 XML: one file that holds lists, styles and, behind them, the body. */
final class Word2003Reader {

    private final Revision revision;
    private Styles styles = Styles.none();
    private Numbering numbering = Numbering.NONE;
    private WordContext context;
    private final Story body = new Story();

    private Word2003Reader(Revision revision) {
        this.revision = revision;
        this.context = new WordContext(revision, styles, numbering, NoteTexts.NONE);
    }

    /** Reads the {@code wordDocument} element the cursor stands at. */
    static SourceDocument read(XmlCursor xml, SourceInfo source, Revision revision) throws XMLStreamException {
        Word2003Reader reader = new Word2003Reader(revision);
        xml.children(() -> reader.readChild(xml));
        xml.finish();
        return PackageReader.document(source, reader.body, false, reader.context);
    }

    private void readChild(XmlCursor xml) throws XMLStreamException {
        switch (xml.name()) {
            case "lists" -> numbering = NumberingReader.read(xml);
            case "styles" -> styles = Styles.read(xml);
            case "body" -> {
                context = new WordContext(revision, styles, numbering, NoteTexts.NONE);
                body.addAll(new StoryReader(xml, context).read());
            }
            default -> {
                // fonts, properties, settings
            }
        }
    }
}
