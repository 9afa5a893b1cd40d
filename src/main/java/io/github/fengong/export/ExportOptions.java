package io.github.fengong.export;

import java.util.Objects;

/**
 * How results are written.
 *
 * @param headers the language of the column heads of CSV files
 * @param rawCsv whether CSV texts are written as they are, without the {@code '} that keeps spreadsheets from running them
 * @param roleWords the words for the roles in workbooks and CSV files
 * @param ndjson whether {@code table.ndjson} is written too
 * @param parquet whether the four tables are written as Parquet files too
 * @param version the version of the program, as {@code generator.version} states it
 */
public record ExportOptions(
        HeaderLanguage headers, boolean rawCsv, RoleWords roleWords, boolean ndjson, boolean parquet, String version) {

    public ExportOptions {
        Objects.requireNonNull(headers, "headers");
        Objects.requireNonNull(roleWords, "roleWords");
        Objects.requireNonNull(version, "version");
    }

    /** Returns the options of a call that asks for nothing special. */
    public static ExportOptions defaults(String version) {
        return new ExportOptions(HeaderLanguage.CHINESE, false, RoleWords.DEFAULT, false, false, version);
    }

    /** Returns these options with the language of CSV heads. */
    public ExportOptions withHeaders(HeaderLanguage value) {
        return new ExportOptions(value, rawCsv, roleWords, ndjson, parquet, version);
    }

    /** Returns these options with or without unguarded CSV texts. */
    public ExportOptions withRawCsv(boolean value) {
        return new ExportOptions(headers, value, roleWords, ndjson, parquet, version);
    }

    /** Returns these options with the words for the roles. */
    public ExportOptions withRoleWords(RoleWords value) {
        return new ExportOptions(headers, rawCsv, value, ndjson, parquet, version);
    }

    /** Returns these options with or without {@code table.ndjson}. */
    public ExportOptions withNdjson(boolean value) {
        return new ExportOptions(headers, rawCsv, roleWords, value, parquet, version);
    }

    /** Returns these options with or without Parquet files. */
    public ExportOptions withParquet(boolean value) {
        return new ExportOptions(headers, rawCsv, roleWords, ndjson, value, version);
    }
}
