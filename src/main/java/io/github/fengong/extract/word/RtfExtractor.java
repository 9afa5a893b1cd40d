package io.github.fengong.extract.word;

import io.github.fengong.extract.Extractor;
import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.model.DocumentFormat;
import io.github.fengong.model.DocumentMetadata;
import io.github.fengong.model.SourceDocument;
import java.util.List;
import java.util.Set;

/** Reads Rich Text Format, in which Word, WPS and office systems save documents that are often named {@code .doc}. */
public final class RtfExtractor implements Extractor {

    /** Creates the extractor. */
    public RtfExtractor() {}

    @Override
    public Set<DocumentFormat> formats() {
        return Set.of(DocumentFormat.RTF);
    }

    /** Reads whatever is there: as in Word, a file that was cut short has the text up to its end. */
    @Override
    public SourceDocument read(SourceFile file, ReadOptions options) {
        Story body = new RtfReader(file.content(), Revision.of(options)).read();
        return new SourceDocument(
                file.info(DocumentFormat.RTF),
                DocumentMetadata.NONE,
                DocumentAssembler.assemble(body, false),
                List.of());
    }
}
