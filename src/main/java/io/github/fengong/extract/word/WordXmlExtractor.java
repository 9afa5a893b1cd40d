package io.github.fengong.extract.word;

import io.github.fengong.extract.Extractor;
import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.extract.UnreadableDocumentException;
import io.github.fengong.model.DocumentFormat;
import io.github.fengong.model.SourceDocument;
import io.github.fengong.model.SourceInfo;
import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Reads Word documents that are one XML file: of Word 2003, and packages in a single file ("flat OPC"). */
public final class WordXmlExtractor implements Extractor {

    /** Creates the extractor. */
    public WordXmlExtractor() {}

    @Override
    public Set<DocumentFormat> formats() {
        return Set.of(DocumentFormat.WORD_XML);
    }

    @Override
    public SourceDocument read(SourceFile file, ReadOptions options) throws UnreadableDocumentException {
        SourceInfo source = file.info(DocumentFormat.WORD_XML);
        Revision revision = Revision.of(options);
        try (XmlCursor xml = XmlCursor.open(file.open())) {
            return switch (xml.localName()) {
                case "wordDocument" -> Word2003Reader.read(xml, source, revision);
                case "package" -> new PackageReader(new FlatParts(file.content()), revision).read(source);
                default ->
                    throw new UnreadableDocumentException("expected a Word document in XML but found an element "
                            + xml.localName() + "; open the document in Word and save it as .docx");
            };
        } catch (IOException | XMLStreamException e) {
            throw WordDamage.inXml(e);
        }
    }
}
