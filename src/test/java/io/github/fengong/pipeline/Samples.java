package io.github.fengong.pipeline;

import io.github.fengong.agency.AgencyOptions;
import io.github.fengong.agency.DocumentRules;
import io.github.fengong.agency.RegisterDirectory;
import io.github.fengong.agency.register.AgencyRegister;
import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.normalize.NormalizeOptions;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Converts the samples as a call without options does. */
public final class Samples {

    private Samples() {}

    /** Converts a file of {@code /samples}, with or without collective units expanded. */
    public static ConvertedDocument convert(String name, boolean expandCollectives) throws Exception {
        try (InputStream stream = Samples.class.getResourceAsStream("/samples/" + name)) {
            return convert(SourceFile.of(name, stream.readAllBytes()), expandCollectives);
        }
    }

    /** Converts a file, with or without collective units expanded. */
    public static ConvertedDocument convert(SourceFile file, boolean expandCollectives) throws Exception {
        RegisterDirectory directory = new RegisterDirectory(AgencyRegister.builtIn(), Optional.empty());
        PipelineOptions options = new PipelineOptions(
                ReadOptions.DEFAULT,
                NormalizeOptions.NONE,
                new AgencyOptions(directory, DocumentRules.NONE, expandCollectives),
                List.of());
        return new Pipeline(options).convert(file);
    }
}
