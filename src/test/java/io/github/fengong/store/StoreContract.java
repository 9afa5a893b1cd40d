package io.github.fengong.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fengong.store.LoadOutcome.Kind;
import io.github.fengong.store.ResultStore.StoredResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every kind of database must do. */
abstract class StoreContract {

    private static final List<String> TABLES =
            List.of("document", "edition", "section", "measure", "assignment", "agency", "finding");

    /** A process is killed so long after its first load at most; a load takes some tens of milliseconds. */
    private static final int MOST_MILLISECONDS = 80;

    @TempDir
    private Path talks;

    /** Returns the address of an empty database. */
    abstract String url();

    abstract Dialect dialect();

    /** Returns how many loading processes are killed; {@code -Dfengong.kills=100} says otherwise. */
    abstract int kills();

    /** Fails unless the database finds itself whole. */
    abstract void assertIntact() throws SQLException;

    @Test
    void editionsStandSideBySideAndTheNewestIsCurrent() throws Exception {
        load(StoredTables.edition("分工表", "a", 1, 10));
        List<LoadOutcome> second = load(StoredTables.edition("分工表", "b", 3, 12));
        assertThat(second)
                .extracting(LoadOutcome::kind, LoadOutcome::sequence)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.ADDED, 2));
        assertThat(counts()).containsExactly(1L, 2L, 2L, 20L, 40L, 4L, 2L);
        assertThat(strings("SELECT id FROM current_measures ORDER BY position"))
                .hasSize(10)
                .startsWith("m-3")
                .endsWith("m-12");
        assertThat(strings("SELECT measure FROM agency_tasks WHERE agency = '市税务局' AND role = 'SUPPORTING'"))
                .hasSize(10);
    }

    @Test
    void measuresStandInTheirOwnSectionWhereOrdinalsRepeat() throws Exception {
        load(StoredTables.withTwoFirstSections(StoredTables.edition("分工表", "a", 1, 3), 2));
        assertThat(strings("SELECT m.id, s.title FROM measure m JOIN section s ON s.edition_id = m.edition_id"
                        + " AND s.position = m.section_position ORDER BY m.position"))
                .containsExactly("m-1|行政审批", "m-2|行政审批", "m-3|信用监管");
    }

    @Test
    void sameEditionAgainChangesNothing() throws Exception {
        StoredResult edition = StoredTables.edition("分工表", "a", 1, 10);
        List<LoadOutcome> first = load(edition);
        List<String> before = everything();
        List<LoadOutcome> again = load(edition);
        assertThat(first).extracting(LoadOutcome::kind).containsExactly(Kind.ADDED);
        assertThat(again).extracting(LoadOutcome::kind).containsExactly(Kind.UNCHANGED);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void sameSourceWithOtherContentReplacesTheEdition() throws Exception {
        load(StoredTables.edition("分工表", "a", 1, 10));
        assertThat(load(StoredTables.edition("分工表", "a", 1, 12)))
                .extracting(LoadOutcome::kind, LoadOutcome::sequence)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.REPLACED, 1));
        assertThat(counts()).containsExactly(1L, 1L, 1L, 12L, 24L, 2L, 1L);
    }

    @Test
    void documentsThatShareNoMeasuresStayApart() throws Exception {
        load(StoredTables.edition("任务分工表", "a", 1, 10), StoredTables.edition("任务分工表", "b", 101, 110));
        assertThat(counts().get(0)).isEqualTo(2);
        assertThat(strings("SELECT id FROM current_measures")).hasSize(20);
    }

    @Test
    void newerSchemaIsRefused() throws Exception {
        load(StoredTables.edition("分工表", "a", 1, 2));
        execute("INSERT INTO schema_version (version) VALUES (99)");
        assertThatThrownBy(() -> load(StoredTables.edition("分工表", "b", 1, 2)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("schema version 99");
    }

    @Test
    void olderSchemaIsMigratedWithItsRows() throws Exception {
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            SchemaMigrator.migrate(connection, dialect(), 1);
            new EditionWriter(connection).write(StoredTables.edition("分工表", "a", 1, 10));
            connection.commit();
        }
        load(StoredTables.edition("分工表", "b", 1, 11));
        assertThat(strings("SELECT MAX(version) FROM schema_version")).containsExactly("3");
        assertThat(counts()).containsExactly(1L, 2L, 2L, 21L, 42L, 4L, 2L);
        assertThat(strings("SELECT measure FROM measure_search WHERE practice LIKE '%第10种做法%'"))
                .hasSize(2);
    }

    @Test
    void loadCutOffAnywhereLeavesTheOldStateOrTheNew() throws Exception {
        load(StoredTables.edition("分工表", "a", 1, 10));
        List<String> before = everything();
        Random random = new Random(20260101);
        StoredResult next = StoredTables.edition("分工表", "b", 1, 30);
        for (int round = 0; round < 100; round++) {
            int step = 1 + random.nextInt(130); // the load takes some more steps than this
            Connection losing = FailingConnection.losing(connect(), step);
            boolean lost = false;
            try (ResultStore store = new ResultStore(losing, dialect())) {
                store.load(List.of(next));
            } catch (StoreException e) {
                lost = true;
            }
            assertThat(lost).as("step %d", step).isTrue();
            assertThat(everything()).as("step %d", step).isEqualTo(before);
        }
        assertThat(load(next)).extracting(LoadOutcome::kind).containsExactly(Kind.ADDED);
        assertThat(counts()).containsExactly(1L, 2L, 2L, 40L, 80L, 4L, 2L);
    }

    @Test
    void loadsAtTheSameTimeNeitherBlockForeverNorDoubleRows() throws Exception {
        StoredResult edition = StoredTables.edition("分工表", "a", 1, 200);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Kind>> loads = new ArrayList<>();
            for (int load = 0; load < 4; load++) {
                loads.add(threads.submit(() -> load(edition).get(0).kind()));
            }
            List<Kind> kinds = new ArrayList<>();
            for (Future<Kind> load : loads) {
                kinds.add(load.get());
            }
            assertThat(kinds).containsExactlyInAnyOrder(Kind.ADDED, Kind.UNCHANGED, Kind.UNCHANGED, Kind.UNCHANGED);
        } finally {
            threads.shutdownNow();
        }
        assertThat(counts()).containsExactly(1L, 1L, 1L, 200L, 400L, 2L, 1L);
    }

    /** Trigrams know no word of one or two characters; LIKE finds them on the same name, in every kind of database. */
    @Test
    void shortWordsAreFoundByLike() throws Exception {
        load(StoredTables.edition("分工表", "a", 1, 12));
        assertThat(strings("SELECT measure FROM measure_search WHERE practice LIKE '%登记%'"))
                .hasSize(12);
        assertThat(strings("SELECT practice FROM measure_search WHERE measure LIKE '%号%'"))
                .hasSize(12);
        assertThat(strings("SELECT measure FROM measure_search WHERE measure LIKE '%第1号%'"))
                .hasSize(1);
        assertThat(strings("SELECT measure FROM current_measures WHERE responsibility LIKE '%税务%'"))
                .hasSize(12);
    }

    @Test
    void processKilledAtAnyMomentLeavesTheOldOrTheNewState() throws Exception {
        Random random = new Random(20261125);
        int next = 0;
        for (int kill = 0; kill < Integer.getInteger("fengong.kills", kills()); kill++) {
            Path talk = talks.resolve("kill-" + kill);
            Process process = LoadingProcess.start(url(), next, Integer.MAX_VALUE - next, talk);
            while (Files.size(talk) == 0 && process.isAlive()) {
                Thread.sleep(2);
            }
            Thread.sleep(random.nextInt(MOST_MILLISECONDS));
            process.destroyForcibly().waitFor();
            int done = lastLine(talk);
            List<String> sizes = strings("SELECT COUNT(*) FROM measure GROUP BY edition_id");
            // The last line may have been lost with the process, the load before it not.
            int last = sizes.stream().mapToInt(Integer::parseInt).max().orElse(0) - LoadingProcess.measures(0);
            assertThat(last).as("kill %d", kill).isBetween(done, done + 1);
            assertWholeEditions();
            next = last + 1;
        }
        assertIntact();
    }

    private static int lastLine(Path talk) throws IOException {
        List<String> lines = Files.readAllLines(talk);
        return Integer.parseInt(lines.get(lines.size() - 1));
    }

    /** Each edition has as many rows of each kind as its result had; the hash of the result stands for that. */
    private void assertWholeEditions() throws SQLException {
        assertThat(strings(
                        "SELECT e.result_sha256, s.measure_count, (SELECT COUNT(*) FROM measure m WHERE m.edition_id = e.id),"
                                + " (SELECT COUNT(*) FROM assignment a WHERE a.edition_id = e.id),"
                                + " (SELECT COUNT(*) FROM agency a WHERE a.edition_id = e.id),"
                                + " (SELECT COUNT(*) FROM finding f WHERE f.edition_id = e.id)"
                                + " FROM edition e JOIN section s ON s.edition_id = e.id"))
                .isNotEmpty()
                .allSatisfy(row -> {
                    String[] values = row.split("[|]");
                    int measures = Integer.parseInt(values[1]);
                    assertThat(values[0]).endsWith("1" + measures);
                    assertThat(List.of(values).subList(2, 6))
                            .containsExactly(values[1], String.valueOf(2 * measures), "2", "1");
                });
        assertThat(strings("SELECT COUNT(*) FROM document")).containsExactly("1");
    }

    @Test
    void loadsOfTwoProcessesAtOnceNeitherBlockForeverNorDoubleRows() throws Exception {
        Process one = LoadingProcess.start(url(), 0, 6, talks.resolve("one"));
        Process other = LoadingProcess.start(url(), 0, 6, talks.resolve("other"));
        assertThat(List.of(one.waitFor(), other.waitFor())).containsExactly(0, 0);
        assertWholeEditions();
        assertThat(strings("SELECT sequence FROM edition ORDER BY sequence")).containsExactly("1", "2", "3");
        assertIntact();
    }

    @Test
    void passwordInTheAddressIsRefused() {
        for (String wrong : List.of(url() + "?user=x&password=geheim", url() + "?a=b&sslpassword=geheim")) {
            assertThatThrownBy(() -> new DatabaseAddress(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("password")
                    .hasMessageNotContaining("geheim");
        }
    }

    final List<LoadOutcome> load(StoredResult... results) throws StoreException {
        try (ResultStore store = ResultStore.open(new DatabaseAddress(url()), Optional.empty(), Optional.empty())) {
            return store.load(List.of(results));
        }
    }

    final Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), dialect().connectionProperties());
    }

    final List<String> strings(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> strings = new ArrayList<>();
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                StringBuilder row = new StringBuilder();
                for (int column = 1; column <= columns; column++) {
                    row.append(column > 1 ? "|" : "").append(rows.getString(column));
                }
                strings.add(row.toString());
            }
            return strings;
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<Long> counts() throws SQLException {
        List<Long> counts = new ArrayList<>();
        for (String table : TABLES) {
            counts.add(Long.valueOf(strings("SELECT COUNT(*) FROM " + table).get(0)));
        }
        return counts;
    }

    private List<String> everything() throws SQLException {
        List<String> rows = new ArrayList<>();
        for (String table : TABLES) {
            rows.addAll(strings("SELECT * FROM " + table + " ORDER BY 1, 2"));
        }
        return rows;
    }
}
