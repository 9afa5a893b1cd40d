package io.github.fengong.export;

import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.TableDiff;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes all files of one table into its result folder, whole or not at all. */
public final class ResultWriter {

    private ResultWriter() {}

    /**
     * Writes the files that the options ask for.
     *
     * @param table the table
     * @param changes what changed since the edition before, if there is one
     * @param folder the result folder, which is replaced as {@link ResultFolder} says
     * @param options how to write
     * @param others exporters of other packages whose files belong into the folder too
     * @throws IOException if a file cannot be written; then earlier results are as they were
     */
    public static void write(
            MeasureTable table, Optional<TableDiff> changes, Path folder, ExportOptions options, Exporter... others)
            throws IOException {
        List<Exporter> exporters = new ArrayList<>(exporters(options, changes));
        exporters.addAll(List.of(others));
        ResultFolder.replace(folder, JsonExporter.FILE, fresh -> {
            List<FileTasks.FileTask> tasks = new ArrayList<>();
            exporters.forEach(exporter -> tasks.add(() -> exporter.write(table, fresh)));
            FileTasks.run(tasks);
        });
    }

    private static List<Exporter> exporters(ExportOptions options, Optional<TableDiff> changes) {
        List<Exporter> exporters = new ArrayList<>();
        exporters.add(new JsonExporter(options.version()));
        exporters.add(new CsvExporter(options));
        exporters.add(new WorkbookExporter(options.roleWords()));
        exporters.add(new AgencyWorkbookExporter(options.roleWords(), changes));
        if (options.ndjson()) {
            exporters.add(new NdjsonExporter());
        }
        if (options.parquet()) {
            exporters.add(new ParquetExporter(options.roleWords()));
        }
        return exporters;
    }
}
