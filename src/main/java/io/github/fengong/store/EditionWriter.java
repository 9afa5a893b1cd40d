package io.github.fengong.store;

import io.github.fengong.model.Agency;
import io.github.fengong.model.Assignment;
import io.github.fengong.model.Finding;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureSections;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.Section;
import io.github.fengong.model.SourceInfo;
import io.github.fengong.store.ResultStore.StoredResult;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes one result as an edition of its document, inside the transaction of the caller. */
final class EditionWriter {

    private final Connection connection;
    private final EditionFinder finder;

    EditionWriter(Connection connection) {
        this.connection = connection;
        this.finder = new EditionFinder(connection);
    }

    LoadOutcome write(StoredResult result) throws SQLException {
        EditionFinder.Place place = finder.find(result);
        if (place.known() && place.resultSha256().equals(result.sha256())) {
            return new LoadOutcome(LoadOutcome.Kind.UNCHANGED, place.documentId(), place.sequence());
        }
        if (place.known()) {
            delete(place.editionId());
        } else if (place.newDocument()) {
            insert(
                    "INSERT INTO document (id, title) VALUES (?, ?)",
                    place.documentId(),
                    result.table().title());
        }
        insertEdition(place, result);
        insertContent(place.editionId(), result.table());
        LoadOutcome.Kind kind = place.known() ? LoadOutcome.Kind.REPLACED : LoadOutcome.Kind.ADDED;
        return new LoadOutcome(kind, place.documentId(), place.sequence());
    }

    /** Children first, so that foreign keys and the triggers of the search index see every row go. */
    private void delete(String editionId) throws SQLException {
        for (String table : List.of("finding", "assignment", "measure", "agency", "section")) {
            insert("DELETE FROM " + table + " WHERE edition_id = ?", editionId);
        }
        insert("DELETE FROM edition WHERE id = ?", editionId);
    }

    private void insertEdition(EditionFinder.Place place, StoredResult result) throws SQLException {
        MeasureTable table = result.table();
        SourceInfo source = table.source();
        insert(
                "INSERT INTO edition VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                place.editionId(),
                place.documentId(),
                place.sequence(),
                table.title(),
                table.metadata().documentNumber().orElse(null),
                table.metadata().date().orElse(null),
                source.file(),
                source.format().key(),
                source.sha256(),
                source.size(),
                result.sha256(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private void insertContent(String editionId, MeasureTable table) throws SQLException {
        insertSections(editionId, table.sections());
        insertAgencies(editionId, table.agencies());
        insertMeasures(editionId, table);
        insertAssignments(editionId, table.measures());
        insertFindings(editionId, table);
    }

    private void insertSections(String editionId, List<Section> sections) throws SQLException {
        try (Batch batch = new Batch("INSERT INTO section VALUES (?, ?, ?, ?, ?, ?)")) {
            int position = 0;
            for (Section section : sections) {
                Integer declared = section.declaredCount().isPresent()
                        ? section.declaredCount().getAsInt()
                        : null;
                batch.add(editionId, ++position, section.ordinal(), section.title(), declared, section.measureCount());
            }
        }
    }

    private void insertAgencies(String editionId, List<Agency> agencies) throws SQLException {
        try (Batch batch = new Batch("INSERT INTO agency VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            int position = 0;
            for (Agency agency : agencies) {
                batch.add(
                        editionId,
                        agency.id(),
                        ++position,
                        agency.name(),
                        agency.officialName().orElse(null),
                        JsonText.of(agency.variants()),
                        agency.level().map(Enum::name).orElse(null),
                        agency.region().orElse(null),
                        agency.collective(),
                        agency.lead(),
                        agency.supporting(),
                        agency.joint(),
                        agency.guiding());
            }
        }
    }

    private void insertMeasures(String editionId, MeasureTable table) throws SQLException {
        MeasureSections sections = MeasureSections.of(table);
        String sql = "INSERT INTO measure VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (Batch batch = new Batch(sql)) {
            int position = 0;
            for (Measure measure : table.measures()) {
                int place = sections.placeOf(measure);
                batch.add(MeasureRow.of(editionId, ++position, measure, place < 0 ? null : place + 1));
            }
        }
    }

    private void insertAssignments(String editionId, List<Measure> measures) throws SQLException {
        try (Batch batch = new Batch("INSERT INTO assignment VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Measure measure : measures) {
                int position = 0;
                for (Assignment assignment : measure.responsibility().assignments()) {
                    batch.add(
                            editionId,
                            measure.id(),
                            ++position,
                            assignment.agency(),
                            assignment.name(),
                            assignment.role().name(),
                            assignment.collective(),
                            assignment.roleText());
                }
            }
        }
    }

    private void insertFindings(String editionId, MeasureTable table) throws SQLException {
        Set<String> ids = new HashSet<>();
        table.measures().forEach(measure -> ids.add(measure.id()));
        try (Batch batch = new Batch("INSERT INTO finding VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            int position = 0;
            for (Finding finding : table.findings()) {
                batch.add(
                        editionId,
                        ++position,
                        finding.code().name(),
                        finding.severity().name(),
                        finding.measureId().filter(ids::contains).orElse(null),
                        finding.field().key(),
                        finding.message(),
                        finding.before(),
                        finding.after(),
                        finding.location().describe());
            }
        }
    }

    private void insert(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            statement.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int at = 0; at < values.length; at++) {
            // PostgreSQL cannot store the character zero in a text.
            Object value = values[at] instanceof String text ? text.replace("\0", "") : values[at];
            statement.setObject(at + 1, value);
        }
    }

    /** Rows of one statement, sent to the database together. */
    private final class Batch implements AutoCloseable {

        private static final int SIZE = 1000;

        private final PreparedStatement statement;
        private int waiting;

        Batch(String sql) throws SQLException {
            this.statement = connection.prepareStatement(sql);
        }

        void add(Object... values) throws SQLException {
            bind(statement, values);
            statement.addBatch();
            if (++waiting == SIZE) {
                statement.executeBatch();
                waiting = 0;
            }
        }

        @Override
        public void close() throws SQLException {
            try (statement) {
                if (waiting > 0) {
                    statement.executeBatch();
                }
            }
        }
    }
}
