package io.github.fengong.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SqliteStoreTest extends StoreContract {

    @TempDir
    private Path folder;

    @Override
    String url() {
        return "jdbc:sqlite:" + folder.resolve("fengong.db");
    }

    @Override
    Dialect dialect() {
        return Dialect.SQLITE;
    }

    @Override
    int kills() {
        return 20;
    }

    @Override
    void assertIntact() throws SQLException {
        assertThat(strings("PRAGMA integrity_check")).containsExactly("ok");
        assertThat(strings("PRAGMA foreign_key_check")).isEmpty();
        assertThat(strings("SELECT COUNT(*) FROM measure_search WHERE measure_search MATCH '名称自主'"))
                .isEqualTo(strings("SELECT COUNT(*) FROM measure"));
    }

    /** A file of an earlier program, not what today's scripts would make of it. */
    @Test
    void fileOfAnEarlierVersionIsMigratedWithItsRows() throws Exception {
        String dump;
        try (InputStream stream = SqliteStoreTest.class.getResourceAsStream("/store/sqlite-version-2.sql")) {
            dump = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(dump);
        }
        load(StoredTables.edition("分工表", "b", 1, 3));
        assertThat(strings("SELECT sequence, source_file FROM edition ORDER BY sequence"))
                .containsExactly("1|分工表.docx", "2|分工表.docx");
        assertThat(strings("SELECT id FROM current_measures ORDER BY position")).containsExactly("m-1", "m-2", "m-3");
        assertThat(strings("SELECT rowid FROM measure_search WHERE measure_search MATCH '旧版做法'"))
                .hasSize(2);
        assertThat(strings("SELECT MAX(version) FROM schema_version")).containsExactly("3");
        assertThat(strings("PRAGMA foreign_key_check")).isEmpty();
    }

    @Test
    void chineseIsFoundInTheMiddleOfWords() throws Exception {
        load(StoredTables.edition("分工表", "a", 1, 10));
        load(StoredTables.edition("分工表", "a", 1, 11));
        assertThat(strings("SELECT m.id FROM measure_search s JOIN measure m ON m.rowid = s.rowid"
                        + " WHERE measure_search MATCH '名称自主' ORDER BY m.position"))
                .hasSize(11)
                .startsWith("m-1");
        assertThat(strings("SELECT rowid FROM measure_search WHERE measure_search MATCH '第11号'"))
                .hasSize(1);
    }
}
