package io.github.fengong.pipeline;

import io.github.fengong.agency.AgencyStage;
import io.github.fengong.agency.ResponsibilitySplitter;
import io.github.fengong.agency.SplitContext;
import io.github.fengong.extract.DocumentReader;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.extract.UnreadableDocumentException;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.SourceDocument;
import io.github.fengong.normalize.NoTaskTableException;
import io.github.fengong.normalize.Normalizer;

/** Converts a file: extract, normalize, split the units. */
public final class Pipeline {

    private final PipelineOptions options;
    private final ResponsibilitySplitter splitter;
    private final AgencyStage agencyStage;

    /** Creates a pipeline; what the stages need to know is read once, when it is first needed. */
    public Pipeline(PipelineOptions options) {
        this.options = options;
        this.splitter = new ResponsibilitySplitter(options.agencyNames());
        this.agencyStage = new AgencyStage(splitter);
    }

    /** Reads the dictionaries in the background, so that they are there when the first document has been read. */
    public void prepare() {
        Thread reader = new Thread(() -> splitter.split("", SplitContext.NONE), "dictionaries");
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * Converts a file.
     *
     * @throws UnreadableDocumentException if the file cannot be read
     * @throws NoTaskTableException if it holds no task table
     */
    public ConvertedDocument convert(SourceFile file) throws UnreadableDocumentException, NoTaskTableException {
        SourceDocument document = DocumentReader.read(file, options.read());
        MeasureTable normalized = Normalizer.normalize(document, options.normalize());
        return new ConvertedDocument(document, agencyStage.apply(normalized, options.agency()));
    }
}
