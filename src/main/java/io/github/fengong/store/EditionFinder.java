package io.github.fengong.store;

import io.github.fengong.model.Agency;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.store.ResultStore.StoredResult;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the document a result belongs to, and its place among the editions of that document. */
final class EditionFinder {

    private final Connection connection;

    EditionFinder(Connection connection) {
        this.connection = connection;
    }

    /**
     * The place of a result.
     *
     * @param documentId the document
     * @param newDocument whether the document is not in the database yet
     * @param editionId the edition
     * @param sequence its number, from 1
     * @param known whether the edition is in the database
     * @param resultSha256 the hash of the result that is there; empty where none is
     */
    record Place(
            String documentId,
            boolean newDocument,
            String editionId,
            int sequence,
            boolean known,
            String resultSha256) {}

    Place find(StoredResult result) throws SQLException {
        MeasureTable table = result.table();
        Optional<String> document = documentOf(table);
        String sourceSha256 = table.source().sha256();
        String documentId = document.orElseGet(() -> "d-" + hash(folded(table.title()) + sourceSha256));
        String sql = "SELECT id, sequence, result_sha256 FROM edition WHERE document_id = ? AND source_sha256 = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, documentId);
            statement.setString(2, sourceSha256);
            try (ResultSet row = statement.executeQuery()) {
                if (row.next()) {
                    return new Place(documentId, false, row.getString(1), row.getInt(2), true, row.getString(3));
                }
            }
        }
        String editionId = "e-" + hash(documentId + sourceSha256);
        return new Place(documentId, document.isEmpty(), editionId, nextSequence(documentId), false, "");
    }

    /**
     * The document that shares at least half of the measures of the smaller edition; ids are carried from edition to edition. It must also have the
     * title or half of the agencies: offices of two cities may both copy the measures of their province.
     */
    private Optional<String> documentOf(MeasureTable table) throws SQLException {
        List<String> measures = table.measures().stream().map(Measure::id).toList();
        List<String> agencies = table.agencies().stream().map(Agency::id).toList();
        Map<String, Integer> sharedAgencies = shared("agency", agencies);
        String best = null;
        int most = 0;
        for (Map.Entry<String, Integer> entry : shared("measure", measures).entrySet()) {
            boolean half = 2 * entry.getValue() >= Math.min(measures.size(), newestSize(entry.getKey()));
            boolean same = hasTitle(entry.getKey(), table.title())
                    || 2 * sharedAgencies.getOrDefault(entry.getKey(), 0) >= agencies.size();
            if (half && same && entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return Optional.ofNullable(best);
    }

    /** Returns for each document how many of the ids stand in any of its editions. */
    private Map<String, Integer> shared(String rows, List<String> ids) throws SQLException {
        Map<String, Integer> shared = new TreeMap<>();
        String sql = "SELECT DISTINCT e.document_id FROM " + rows
                + " r JOIN edition e ON e.id = r.edition_id WHERE r.id = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (String id : ids) {
                statement.setString(1, id);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        shared.merge(row.getString(1), 1, Integer::sum);
                    }
                }
            }
        }
        return shared;
    }

    private int newestSize(String documentId) throws SQLException {
        String sql = "SELECT COUNT(*) FROM measure m JOIN edition e ON e.id = m.edition_id WHERE e.document_id = ?"
                + " AND e.sequence = (SELECT MAX(sequence) FROM edition WHERE document_id = e.document_id)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, documentId);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private boolean hasTitle(String documentId, String title) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT title FROM edition WHERE document_id = ?")) {
            statement.setString(1, documentId);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    if (folded(row.getString(1)).equals(folded(title))) {
                        return true;
                    }
                }
                return false;
            }
        }
    }

    private static String folded(String title) {
        return title.replaceAll("\\s+", "");
    }

    private int nextSequence(String documentId) throws SQLException {
        String sql = "SELECT COALESCE(MAX(sequence), 0) + 1 FROM edition WHERE document_id = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, documentId);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
