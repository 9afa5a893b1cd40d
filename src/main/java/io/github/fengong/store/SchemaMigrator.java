package io.github.fengong.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Brings the tables of a database to the version that this program knows, inside the transaction of the caller. */
final class SchemaMigrator {

    /** The newest version of the schema: the number of the last script. */
    static final int NEWEST = 3;

    private SchemaMigrator() {}

    /** Runs the scripts that the database has not seen, up to {@code target}. */
    static void migrate(Connection connection, Dialect dialect, int target)
            throws SQLException, StoreException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL PRIMARY KEY)");
            int version = version(statement);
            if (version > NEWEST) {
                throw new StoreException("the database has schema version " + version + ", this program knows up to "
                        + NEWEST + "; use the version of the program that made it, or a newer one");
            }
            for (int next = version + 1; next <= target; next++) {
                for (String sql : dialect.script(next).split(";\\s*\\n\\s*(\\n|$)")) {
                    if (!sql.isBlank()) {
                        statement.execute(sql.strip());
                    }
                }
                statement.execute("INSERT INTO schema_version (version) VALUES (" + next + ")");
            }
        }
    }

    private static int version(Statement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery("SELECT MAX(version) FROM schema_version")) {
            return result.next() ? result.getInt(1) : 0;
        }
    }
}
