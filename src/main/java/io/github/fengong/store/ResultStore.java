package io.github.fengong.store;

import io.github.fengong.model.MeasureTable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * A database of results. Editions of a document stand side by side; loading the same edition again changes nothing; a load is done whole or
 * not at all, and only one load at a time is let in.
 */
public final class ResultStore implements AutoCloseable {

    private final Connection connection;
    private final Dialect dialect;

    ResultStore(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /**
     * Opens a database; a SQLite file that is missing is created.
     *
     * @param address where it is
     * @param user the user of the server, if it is not in the address
     * @param password the password of the server
     * @throws StoreException if the database cannot be reached or the password is wrong
     */
    public static ResultStore open(DatabaseAddress address, Optional<String> user, Optional<String> password)
            throws StoreException {
        Dialect dialect = address.dialect();
        Properties properties = dialect.connectionProperties();
        user.ifPresent(value -> properties.setProperty("user", value));
        password.ifPresent(value -> properties.setProperty("password", value));
        try {
            return new ResultStore(DriverManager.getConnection(address.url(), properties), dialect);
        } catch (SQLException e) {
            throw new StoreException("cannot open " + address + " (" + e.getMessage() + "); " + openHint(address), e);
        }
    }

    /**
     * Loads results, all of them or none.
     *
     * @return what became of each result, in their order
     * @throws StoreException if the load failed; the database is then as it was before
     */
    public List<LoadOutcome> load(List<StoredResult> results) throws StoreException {
        try {
            begin();
            SchemaMigrator.migrate(connection, dialect, SchemaMigrator.NEWEST);
            EditionWriter writer = new EditionWriter(connection);
            List<LoadOutcome> outcomes = new ArrayList<>();
            for (StoredResult result : results) {
                outcomes.add(writer.write(result));
            }
            connection.commit();
            return outcomes;
        } catch (SQLException | IOException | RuntimeException e) {
            rollback(e);
            throw new StoreException(
                    "the load failed (" + e.getMessage() + "); nothing was changed, " + loadHint(e), e);
        } catch (StoreException e) {
            rollback(e);
            throw e;
        }
    }

    private static String openHint(DatabaseAddress address) {
        return address.file().isPresent() ? "check that its folder may be written" : "check address, user and password";
    }

    /** Some problems stay however often one tries. */
    private static String loadHint(Exception problem) {
        String message = String.valueOf(problem.getMessage());
        if (message.contains("SQLITE_NOTADB")) {
            return "name a file that is a database, or none";
        }
        return message.contains("SQLITE_READONLY") ? "name a file that may be written" : "try again";
    }

    private void begin() throws SQLException {
        connection.setAutoCommit(false);
        if (!dialect.lockStatement().isEmpty()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(dialect.lockStatement());
            }
        }
    }

    private void rollback(Exception cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            // The connection is lost; the server, or the next to open the file, rolls back by itself.
            cause.addSuppressed(e);
        }
    }

    @Override
    public void close() throws StoreException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new StoreException("closing the database failed (" + e.getMessage() + ")", e);
        }
    }

    /**
     * A result to load.
     *
     * @param table the result
     * @param sha256 the SHA-256 of its {@code table.json}, by which an unchanged result is known
     */
    public record StoredResult(MeasureTable table, String sha256) {}
}
