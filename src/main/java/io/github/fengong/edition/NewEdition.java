package io.github.fengong.edition;

import io.github.fengong.compare.IdCarrier;
import io.github.fengong.compare.Matching;
import io.github.fengong.compare.TableComparer;
import io.github.fengong.export.Exporter;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.TableDiff;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A table as the next edition of its document: measures that an edition before had keep their ids, and what changed is known.
 *
 * @param table the table with carried ids
 * @param changes what changed since the edition before; empty for a first edition
 * @param history the editions before
 */
public record NewEdition(MeasureTable table, Optional<TableDiff> changes, EditionHistory history) {

    public NewEdition {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(changes, "changes");
        Objects.requireNonNull(history, "history");
    }

    /** Puts a freshly converted table after the editions before it. */
    public static NewEdition of(MeasureTable fresh, EditionHistory history, TableComparer comparer) {
        if (history.newest().isEmpty()) {
            return new NewEdition(fresh, Optional.empty(), history);
        }
        MeasureTable before = history.newest().get().table();
        Matching matching = comparer.match(before, fresh);
        Map<Integer, String> returned = ReturnedMeasures.find(history.tables(), fresh, matching, comparer);
        MeasureTable carried = IdCarrier.carry(before, fresh, matching, returned);
        return new NewEdition(carried, Optional.of(comparer.compare(before, carried, matching)), history);
    }

    /** Returns the exporter of the history and of the record that tells a later run whether anything is new. */
    public Exporter recordExporter(String version, String options) {
        EditionRecord record =
                new EditionRecord(history.size() + 1, table.source().sha256(), version, options);
        return (written, folder) -> {
            record.write(folder);
            history.write(folder);
        };
    }
}
