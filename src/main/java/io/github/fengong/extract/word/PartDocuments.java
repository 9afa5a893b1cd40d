package io.github.fengong.extract.word;

import io.github.fengong.extract.DocumentReader;
import io.github.fengong.extract.FormatDetector;
import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.extract.UnreadableDocumentException;
import io.github.fengong.extract.ZipParts;
import io.github.fengong.model.DocumentFormat;
import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * The documents embedded in a package, each read as what it is. Programs that export web pages to Word put the whole page into one, for
 * example {@code word/afchunk.mht}, and nothing beside it.
 */
final class PartDocuments implements EmbeddedStories {

    /** An archive can be made to hold itself. */
    private static final int DEEPEST = 3;

    private final WordParts parts;
    private final Relationships relationships;
    private final Revision revision;
    private final int depth;

    PartDocuments(WordParts parts, Relationships relationships, Revision revision, int depth) {
        this.parts = parts;
        this.relationships = relationships;
        this.revision = revision;
        this.depth = depth;
    }

    @Override
    public Story read(String relationship, Runnable missing) {
        try {
            Optional<String> name = relationships.targetOf(relationship);
            Optional<byte[]> content = name.isPresent() ? parts.bytes(name.get()) : Optional.empty();
            if (content.isPresent()) {
                return read(SourceFile.of(name.get(), content.get()), missing);
            }
        } catch (IOException | XMLStreamException | UnreadableDocumentException e) {
            // the document around it is still worth reading; that this one is missing becomes a finding
        }
        missing.run();
        return new Story();
    }

    private Story read(SourceFile file, Runnable missing)
            throws IOException, XMLStreamException, UnreadableDocumentException {
        if (FormatDetector.detect(file) != DocumentFormat.DOCX) {
            ReadOptions options = new ReadOptions(revision == Revision.ORIGINAL, true);
            return BlockStory.of(DocumentReader.read(file, options).blocks());
        }
        if (depth == DEEPEST) {
            throw new UnreadableDocumentException("documents are embedded more than " + DEEPEST + " deep");
        }
        return new PackageReader(WordParts.of(ZipParts.of(file.content())), revision, depth + 1).readStory(missing);
    }
}
