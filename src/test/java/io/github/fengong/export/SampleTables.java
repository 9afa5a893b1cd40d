package io.github.fengong.export;

import io.github.fengong.agency.AgencyOptions;
import io.github.fengong.agency.DocumentRules;
import io.github.fengong.agency.RegisterDirectory;
import io.github.fengong.agency.register.AgencyRegister;
import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.normalize.NormalizeOptions;
import io.github.fengong.pipeline.Pipeline;
import io.github.fengong.pipeline.PipelineOptions;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The real table, as the pipeline reads it from its documents. */
final class SampleTables {

    private static final Map<String, MeasureTable> TABLES = new ConcurrentHashMap<>();

    private SampleTables() {}

    /** Returns the table of a document of the samples, for example {@code table.docx}. */
    static MeasureTable of(String name) {
        return TABLES.computeIfAbsent(name, SampleTables::convert);
    }

    private static MeasureTable convert(String name) {
        PipelineOptions options = new PipelineOptions(
                ReadOptions.DEFAULT,
                NormalizeOptions.NONE,
                new AgencyOptions(
                        new RegisterDirectory(AgencyRegister.builtIn(), Optional.empty()), DocumentRules.NONE, false),
                List.of());
        try (InputStream stream = SampleTables.class.getResourceAsStream("/samples/" + name)) {
            return new Pipeline(options)
                    .convert(SourceFile.of(name, stream.readAllBytes()))
                    .table();
        } catch (Exception exception) {
            throw new AssertionError("the sample " + name + " cannot be converted", exception);
        }
    }
}
