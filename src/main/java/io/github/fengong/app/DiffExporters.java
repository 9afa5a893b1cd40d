package io.github.fengong.app;

import io.github.fengong.export.ChangesCsvExporter;
import io.github.fengong.export.ChangesHtmlExporter;
import io.github.fengong.export.ChangesJsonExporter;
import io.github.fengong.export.ChangesXlsxExporter;
import io.github.fengong.export.DiffExporter;
import io.github.fengong.export.ExportOptions;
import io.github.fengong.export.FileTasks;
import io.github.fengong.export.NoticeExporter;
import io.github.fengong.model.TableDiff;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All files that say what changed between two editions. */
final class DiffExporters {

    private final List<DiffExporter> exporters;

    DiffExporters(ExportOptions options) {
        this.exporters = List.of(
                new ChangesJsonExporter(options.version()),
                new ChangesCsvExporter(options),
                new ChangesXlsxExporter(options.roleWords()),
                new ChangesHtmlExporter(options.roleWords()),
                new NoticeExporter(options.roleWords()));
    }

    void write(TableDiff diff, Path folder) throws IOException {
        List<FileTasks.FileTask> tasks = new ArrayList<>();
        exporters.forEach(exporter -> tasks.add(() -> exporter.write(diff, folder)));
        FileTasks.run(tasks);
    }
}
