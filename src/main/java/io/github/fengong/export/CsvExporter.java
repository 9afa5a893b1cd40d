package io.github.fengong.export;

import io.github.fengong.model.MeasureTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes the four tables as CSV files, and {@code datapackage.json}, which describes them: RFC 4180, UTF-8 with a byte-order mark, by which
 * a Chinese Excel knows the encoding.
 */
public final class CsvExporter implements Exporter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private final ExportOptions options;

    /** Creates the exporter. */
    public CsvExporter(ExportOptions options) {
        this.options = options;
    }

    @Override
    public void write(MeasureTable table, Path folder) throws IOException {
        List<DataPackage.Resource> resources = new ArrayList<>();
        for (DataTable<?> data : ResultTables.of(table, options.roleWords()).all()) {
            String name = data.name() + ".csv";
            byte[] content = csv(data);
            Files.write(folder.resolve(name), content);
            resources.add(new DataPackage.Resource(data, name, content));
        }
        new DataPackage(table, options, resources).write(folder);
    }

    private <R> byte[] csv(DataTable<R> table) {
        StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(table.columns().stream().map(this::head).toList());
            for (R row : table.rows()) {
                printer.printRecord(table.columns().stream()
                        .map(column -> field(column, row))
                        .toList());
            }
        } catch (IOException exception) {
            throw new UncheckedIOException("a text in memory takes every character", exception);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String head(Column<?> column) {
        return guarded(options.headers() == HeaderLanguage.CHINESE ? column.title() : column.name());
    }

    private <R> String field(Column<R> column, R row) {
        String value = column.of(row).toString();
        return column.type() == ColumnType.TEXT ? guarded(value) : value;
    }

    private String guarded(String text) {
        return options.rawCsv() ? text : FormulaGuard.guard(text);
    }
}
