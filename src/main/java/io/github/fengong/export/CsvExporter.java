package io.github.fengong.export;

import io.github.fengong.model.MeasureTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the four tables as CSV files, and {@code datapackage.json}, which describes them. */
public final class CsvExporter implements Exporter {

    private final ExportOptions options;
    private final CsvText csv;

    /** Creates the exporter. */
    public CsvExporter(ExportOptions options) {
        this.options = options;
        this.csv = new CsvText(options);
    }

    @Override
    public void write(MeasureTable table, Path folder) throws IOException {
        List<DataPackage.Resource> resources = new ArrayList<>();
        for (DataTable<?> data : ResultTables.of(table, options.roleWords()).all()) {
            String name = data.name() + ".csv";
            byte[] content = csv.bytes(data);
            Files.write(folder.resolve(name), content);
            resources.add(new DataPackage.Resource(data, name, content));
        }
        new DataPackage(table, options, resources).write(folder);
    }
}
