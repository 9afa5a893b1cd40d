package io.github.fengong.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as CSV: RFC 4180, UTF-8 with a byte-order mark, by which a Chinese Excel knows the encoding. */
final class CsvText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private final ExportOptions options;

    CsvText(ExportOptions options) {
        this.options = options;
    }

    /** Writes the content of the file and closes it. */
    <R> void write(DataTable<R> table, OutputStream file) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
        try (CSVPrinter printer = new CSVPrinter(text.append(BYTE_ORDER_MARK), FORMAT)) {
            printer.printRecord(table.columns().stream().map(this::head).toList());
            for (R row : table.rows()) {
                printer.printRecord(table.columns().stream()
                        .map(column -> field(column, row))
                        .toList());
            }
        }
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
