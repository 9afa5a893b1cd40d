package io.github.fengong.app;

import io.github.fengong.export.ExportOptions;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of commands that write result folders: how documents are converted, and which files are written beside the usual ones. */
final class ResultOptions {

    @Mixin
    private ConvertOptions conversion = new ConvertOptions();

    @Option(names = "--ndjson", description = "also write table.ndjson, one measure a line")
    private boolean ndjson;

    @Option(names = "--parquet", description = "also write the four tables as Parquet")
    private boolean parquet;

    ConvertOptions conversion() {
        return conversion;
    }

    ExportOptions exportOptions() throws WrongCallException {
        return conversion.exportOptions().withNdjson(ndjson).withParquet(parquet);
    }

    /**
     * Returns everything that these options say as one text: two runs with the same text, program and document make the same files.
     *
     * @throws WrongCallException if a file that an option names cannot be read
     */
    String fingerprint() throws WrongCallException {
        Map<String, Object> said = conversion.said();
        said.put("ndjson", ndjson);
        said.put("parquet", parquet);
        return said.toString();
    }
}
