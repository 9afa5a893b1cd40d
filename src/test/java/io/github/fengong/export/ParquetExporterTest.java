package io.github.fengong.export;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads the Parquet files back with DuckDB. */
final class ParquetExporterTest {

    @TempDir
    private Path folder;

    @Test
    void measuresHaveListsAndFurtherColumns() throws Exception {
        write();
        assertThat(query(
                        "measures",
                        "id, section, sectionTitle, serial, part, indicators, indicatorOrdinal, measure, lead, joint,"
                                + " openEnded, extra['完成时限'], serialProvenance, page, line, sheet, cell"))
                .containsExactly(
                        "m-1|1|在全国复制推广的改革举措|1|1|[开办企业]|1|实行开办企业全程网上办|[市市场监管局]|[]|false|2020年9月底前|STATED|1|null|null|null",
                        "m-2|1|在全国复制推广的改革举措|2|1|[政务环境, 办理建筑许可]|2|=压缩\"设立\"登记时间|[]|[市市场监管局, 市公安局]|true||RESTORED|null|260|null|null",
                        "m-3|2|供借鉴的改革举措|1|2|[]|null|全面推广电子营业执照|[]|[]|false|null|NUMBERED|null|null|Sheet1|B7");
        assertThat(query("measures", "practice")).startsWith("申领营业执照、刻制印章\n申领发票", "-通过企业名称自主申报，推行标准化、智能化。\uD842\uDFB7");
    }

    @Test
    void assignmentsHaveTheirRoles() throws Exception {
        write();
        assertThat(query("assignments", "measureId, position, name, agency, role, roleWord, roleText, collective"))
                .containsExactly(
                        "m-1|1|市市场监管局|a-1|LEAD|主办|牵头|false",
                        "m-1|2|市公安局|a-2|SUPPORTING|协办|配合|false",
                        "m-1|3|各区县政府|a-3|SUPPORTING|协办|配合|true",
                        "m-2|1|市市场监管局|a-1|JOINT|共同负责|按职责分工负责|false",
                        "m-2|2|市公安局|a-2|JOINT|共同负责|按职责分工负责|false");
    }

    @Test
    void agenciesAndFindingsHaveNoValueWhereThereIsNone() throws Exception {
        write();
        assertThat(query("agencies", "id, name, officialName, variants, level, region, collective, lead, joint"))
                .containsExactly(
                        "a-1|市市场监管局|汕头市市场监督管理局|[市市场监管局, 市场监管局]|CITY|汕头市|false|1|1",
                        "a-2|市公安局|null|[市公安局]|CITY|null|false|0|1",
                        "a-3|各区县政府|null|[各区县政府]|null|null|true|0|0");
        assertThat(query("findings", "number, code, severity, measureId, field, before, after, page, line"))
                .containsExactly(
                        "1|SERIAL_RESTORED|INFO|m-2|serial||2|null|260",
                        "2|RESPONSIBILITY_BLANK|WARNING|m-3|responsibility|||null|null",
                        "3|PAGE_WITHOUT_TEXT|ERROR|null|document|||2|null");
    }

    @Test
    void theSameTableGivesTheSameBytes() throws IOException {
        write();
        byte[] first = Files.readAllBytes(folder.resolve("measures.parquet"));
        Files.delete(folder.resolve("measures.parquet"));
        for (String other : List.of("assignments", "agencies", "findings")) {
            Files.delete(folder.resolve(other + ".parquet"));
        }
        write();
        assertThat(Files.readAllBytes(folder.resolve("measures.parquet"))).isEqualTo(first);
    }

    @Test
    void leavesNoOtherFiles() throws IOException {
        write();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "measures.parquet", "assignments.parquet", "agencies.parquet", "findings.parquet");
        }
    }

    private void write() throws IOException {
        new ParquetExporter(RoleWords.of("主办", "协办")).write(Tables.full(), folder);
    }

    private List<String> query(String table, String columns) throws SQLException {
        String file = folder.resolve(table + ".parquet").toString().replace("'", "''");
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT " + columns + " FROM read_parquet('" + file + "')")) {
            while (result.next()) {
                List<String> values = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    values.add(String.valueOf(result.getObject(column)));
                }
                rows.add(String.join("|", values));
            }
        }
        return rows;
    }
}
