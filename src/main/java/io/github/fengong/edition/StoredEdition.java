package io.github.fengong.edition;

import io.github.fengong.export.TableJsonReader;
import io.github.fengong.export.UnreadableResultException;
import io.github.fengong.model.MeasureTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/**
 * An edition that stands in a result folder, as its {@code table.json} or in its history.
 *
 * @param json the bytes of its {@code table.json}
 * @param table what they say
 * @param date the day it was made
 */
record StoredEdition(byte[] json, MeasureTable table, LocalDate date) {

    /** How many digits of the source's hash are in the name of a history file: enough to tell the editions of one document apart. */
    private static final int HASH_DIGITS = 8;

    static StoredEdition read(Path file) throws UnreadableResultException {
        try {
            byte[] json = Files.readAllBytes(file);
            LocalDate date = LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneId.systemDefault());
            return new StoredEdition(json, new TableJsonReader().read(new ByteArrayInputStream(json)), date);
        } catch (IOException e) {
            throw new UnreadableResultException(
                    "the earlier edition " + file + " cannot be read (" + e.getMessage() + ")", e);
        }
    }

    String sourceSha256() {
        return table.source().sha256();
    }

    /** Returns the name in the history, for example {@code 002-2026-03-31-0a1b2c3d.json}: the number, the day, the source's hash. */
    String historyName(int number) {
        return String.format(
                Locale.ROOT, "%03d-%s-%s.json", number, date, sourceSha256().substring(0, HASH_DIGITS));
    }
}
