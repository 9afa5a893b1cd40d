package io.github.fengong.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
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
