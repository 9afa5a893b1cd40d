package io.github.fengong.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class PostgresqlStoreTest extends StoreContract {

    private static EmbeddedPostgres server;
    private static int databases;
    private String name;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @BeforeEach
    void createDatabase() throws SQLException {
        name = "fengong" + ++databases;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
    }

    @Override
    String url() {
        return server.getJdbcUrl("postgres", name);
    }

    @Override
    Dialect dialect() {
        return Dialect.POSTGRESQL;
    }

    @Override
    int kills() {
        return 10;
    }

    /** A server keeps its constraints itself; a lock that nobody holds any more would let no load in. */
    @Override
    void assertIntact() throws SQLException {
        assertThat(strings("SELECT COUNT(*) FROM assignment a LEFT JOIN measure m"
                        + " ON m.edition_id = a.edition_id AND m.id = a.measure_id WHERE m.id IS NULL"))
                .containsExactly("0");
    }

    @Test
    void serverThatEndsTheConnectionLeavesTheOldState() throws Exception {
        load(StoredTables.edition("分工表", "a", 1, 10));
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            new EditionWriter(connection).write(StoredTables.edition("分工表", "b", 1, 20));
            strings("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name
                    + "' AND pid <> pg_backend_pid()");
            assertThatThrownBy(connection::commit).isInstanceOf(SQLException.class);
        }
        assertThat(strings("SELECT COUNT(*) FROM measure")).isEqualTo(List.of("10"));
    }
}
