package io.github.fengong.export;

import io.github.fengong.model.MeasureTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
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
            DigestOutputStream file = new DigestOutputStream(Files.newOutputStream(folder.resolve(name)), sha256());
            csv.write(data, file);
            resources.add(new DataPackage.Resource(
                    data,
                    name,
                    Files.size(folder.resolve(name)),
                    HexFormat.of().formatHex(file.getMessageDigest().digest())));
        }
        new DataPackage(table, options, resources).write(folder);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException("every Java platform has SHA-256", exception);
        }
    }
}
