package io.github.fengong.extract.word;

import io.github.fengong.extract.UnreadableDocumentException;
import io.github.fengong.model.DocumentMetadata;
import io.github.fengong.model.Finding;
import io.github.fengong.model.FindingCode;
import io.github.fengong.model.SourceDocument;
import io.github.fengong.model.SourceInfo;
import io.github.fengong.model.SourceLocation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads the document in a package: its main part, and what that refers to. */
final class PackageReader {

    /** Makes a value of a part whose root the cursor stands at. */
    @FunctionalInterface
    private interface PartReader<T> {

        T read(XmlCursor xml) throws XMLStreamException;
    }

    private final WordParts parts;
    private final Revision revision;
    private final int depth;

    PackageReader(WordParts parts, Revision revision) {
        this(parts, revision, 0);
    }

    /** A reader of a package that stands in others, as many as the depth says. */
    PackageReader(WordParts parts, Revision revision, int depth) {
        this.parts = parts;
        this.revision = revision;
        this.depth = depth;
    }

    /** Reads the document. */
    SourceDocument read(SourceInfo source) throws IOException, XMLStreamException, UnreadableDocumentException {
        WordContext context = context(mainRelationships());
        Story body = readBody(context);
        boolean pagesKnown = context.pages().page() > 1
                && context.pages().page()
                        == read("docProps/app.xml", PackageReader::statedPages).orElse(0);
        return document(source, body, pagesKnown, context);
    }

    /** Reads the body alone, which is to stand in another document. */
    Story readStory(Runnable missing) throws IOException, XMLStreamException, UnreadableDocumentException {
        WordContext context = context(mainRelationships());
        Story body = readBody(context);
        if (context.lacksEmbedded()) {
            missing.run();
        }
        return body;
    }

    private String mainPart() throws IOException, XMLStreamException {
        return Relationships.ofPackage(parts).target("officeDocument");
    }

    private Relationships mainRelationships() throws IOException, XMLStreamException {
        return Relationships.of(parts, mainPart());
    }

    private WordContext context(Relationships relationships) throws IOException, XMLStreamException {
        Styles styles = read(relationships.target("styles"), Styles::read).orElseGet(Styles::none);
        Numbering numbering =
                read(relationships.target("numbering"), NumberingReader::read).orElse(Numbering.NONE);
        NoteTexts notes = new PartNotes(parts, relationships, revision, styles, numbering);
        EmbeddedStories embedded = new PartDocuments(parts, relationships, revision, depth);
        return new WordContext(revision, styles, numbering, notes, embedded);
    }

    private Story readBody(WordContext context) throws IOException, XMLStreamException, UnreadableDocumentException {
        String main = mainPart();
        return read(main, xml -> BodyReader.read(xml, context))
                .orElseThrow(() -> new UnreadableDocumentException("expected the document in " + main
                        + " but the archive does not hold it; save it again in Word"));
    }

    /** Makes a document of the story that was read in a context. */
    static SourceDocument document(SourceInfo source, Story body, boolean pagesKnown, WordContext context) {
        return new SourceDocument(
                source, DocumentMetadata.NONE, DocumentAssembler.assemble(body, pagesKnown), findings(context));
    }

    private <T> Optional<T> read(String name, PartReader<T> reader) throws IOException, XMLStreamException {
        Optional<XmlCursor> part = parts.open(name);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        try (XmlCursor xml = part.get()) {
            return Optional.of(reader.read(xml));
        }
    }

    /** How many pages the program that saved the document says it laid out. */
    private static int statedPages(XmlCursor xml) throws XMLStreamException {
        StringBuilder pages = new StringBuilder();
        xml.children(() -> {
            if (xml.localName().equals("Pages")) {
                xml.appendText(pages);
            }
        });
        return pages.toString().strip().matches("\\d{1,6}")
                ? Integer.parseInt(pages.toString().strip())
                : 0;
    }

    private static List<Finding> findings(WordContext context) {
        List<Finding> findings = new ArrayList<>();
        if (context.lacksEmbedded()) {
            findings.add(Finding.ofDocument(
                    FindingCode.CONTENT_UNREADABLE, "文档中嵌入了另一份文档，其内容未读取；请在 Word 中打开并另存后再试。", SourceLocation.UNKNOWN));
        }
        return findings;
    }
}
