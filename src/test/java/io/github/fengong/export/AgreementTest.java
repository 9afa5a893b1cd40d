package io.github.fengong.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.model.Agency;
import io.github.fengong.model.Assignment;
import io.github.fengong.model.Finding;
import io.github.fengong.model.Indicator;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** CSV, workbook and JSON of one table say the same, cell for cell. */
final class AgreementTest {

    private static final ExportOptions OPTIONS = ExportOptions.defaults("0.1.0");

    private static final Map<String, String> SHEETS =
            Map.of("measures", "举措", "assignments", "责任分解", "agencies", "单位汇总", "findings", "问题");

    @TempDir
    private Path parent;

    static List<MeasureTable> tables() {
        return List.of(
                SampleTables.of("table.docx"),
                Tables.full(),
                Tables.of(),
                Tables.of(
                        Tables.measure(1, "=1+1", "多行\n文字\t制表", "牵头:市公安局", "配合:各区县政府"),
                        Tables.measure(2, "_x0041_", "控制\u000B符\u0001", "市公安局", "市司法局"),
                        Tables.measure(3, "'引号", "\r回车", "指导:省公安厅")));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void csvAndWorkbookAgree(MeasureTable table) throws IOException {
        Path folder = write(table);
        Map<String, List<Map<String, String>>> csv = DataPackageAssert.assertValid(folder);
        for (Map.Entry<String, String> sheet : SHEETS.entrySet()) {
            Map<String, String> titles = titles(folder, sheet.getKey());
            assertThat(workbookRows(folder, sheet.getValue()))
                    .isEqualTo(csv.get(sheet.getKey()).stream()
                            .map(row -> byTitle(row, titles))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void csvAndJsonAgree(MeasureTable table) throws Exception {
        Path folder = write(table);
        SchemaAssert.assertValid(ResultSchema.TABLE, folder.resolve("table.json"));
        Map<String, List<Map<String, String>>> csv = DataPackageAssert.assertValid(folder);
        MeasureTable json = new TableJsonReader().read(folder.resolve("table.json"));
        assertThat(json).isEqualTo(table);
        assertThat(csv.get("measures")).hasSameSizeAs(json.measures());
        for (int i = 0; i < json.measures().size(); i++) {
            assertThat(csv.get("measures").get(i))
                    .containsAllEntriesOf(fields(json.measures().get(i)));
        }
        assertThat(csv.get("assignments").stream().map(AgreementTest::assignment))
                .containsExactlyElementsOf(json.measures().stream()
                        .flatMap(measure -> measure.responsibility().assignments().stream()
                                .map(assignment -> assignment(measure, assignment)))
                        .toList());
        assertThat(csv.get("agencies").stream().map(AgreementTest::agency))
                .containsExactlyElementsOf(
                        json.agencies().stream().map(AgreementTest::agency).toList());
        assertThat(csv.get("findings").stream().map(AgreementTest::finding))
                .containsExactlyElementsOf(
                        json.findings().stream().map(AgreementTest::finding).toList());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theSameTableGivesTheSameBytes(MeasureTable table) throws IOException {
        Map<String, byte[]> first = contents(write(table));
        Map<String, byte[]> second = contents(write(table));
        assertThat(second.keySet()).isEqualTo(first.keySet());
        first.forEach((name, content) -> assertThat(second.get(name)).as(name).isEqualTo(content));
    }

    @Test
    void writesTheFilesOfTheContract() throws IOException {
        assertThat(contents(write(Tables.full())).keySet())
                .containsExactly(
                        "agencies.csv",
                        "assignments.csv",
                        "by-agency/各区县政府.xlsx",
                        "by-agency/市公安局.xlsx",
                        "by-agency/市市场监管局.xlsx",
                        "datapackage.json",
                        "findings.csv",
                        "measures.csv",
                        "table.json",
                        "table.xlsx");
    }

    private Path write(MeasureTable table) throws IOException {
        Path folder = parent.resolve("结果");
        ResultWriter.write(table, Optional.empty(), folder, OPTIONS);
        return folder;
    }

    private static Map<String, byte[]> contents(Path folder) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return contents;
    }

    private static List<Map<String, String>> workbookRows(Path folder, String sheet) {
        List<List<String>> cells = Workbooks.texts(folder.resolve("table.xlsx"), sheet);
        List<String> head = cells.get(2);
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> row : cells.subList(3, cells.size())) {
            if (row.size() < head.size()) {
                continue; // the legend, which is one cell
            }
            Map<String, String> byTitle = new TreeMap<>();
            for (int i = 0; i < head.size(); i++) {
                byTitle.put(head.get(i), row.get(i));
            }
            rows.add(byTitle);
        }
        return rows;
    }

    private static Map<String, String> titles(Path folder, String table) throws IOException {
        JsonNode descriptor = JsonMapper.shared().readTree(Files.readString(folder.resolve("datapackage.json")));
        Map<String, String> titles = new TreeMap<>();
        for (JsonNode resource : descriptor.path("resources").values()) {
            if (resource.path("name").stringValue().equals(table)) {
                for (JsonNode field : resource.path("schema").path("fields").values()) {
                    String type = field.path("type").stringValue();
                    titles.put(
                            field.path("name").stringValue(),
                            type + ":" + field.path("title").stringValue());
                }
            }
        }
        return titles;
    }

    private static Map<String, String> byTitle(Map<String, String> row, Map<String, String> titles) {
        Map<String, String> byTitle = new TreeMap<>();
        row.forEach((name, value) -> {
            String[] typeAndTitle = titles.get(name).split(":", 2);
            boolean flag = typeAndTitle[0].equals("boolean");
            byTitle.put(typeAndTitle[1], flag ? value.equals("true") ? "是" : "否" : value);
        });
        return byTitle;
    }

    private static Map<String, String> fields(Measure measure) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("id", measure.id());
        fields.put("section", String.valueOf(measure.section()));
        fields.put("serial", String.valueOf(measure.serial()));
        fields.put("serialText", measure.serialText());
        fields.put("part", String.valueOf(measure.part()));
        fields.put("indicator", measure.indicator().map(Indicator::name).orElse(""));
        fields.put("measure", measure.measure());
        fields.put("practice", measure.practice());
        fields.put("responsibility", measure.responsibility().text());
        fields.put("openEnded", String.valueOf(measure.responsibility().openEnded()));
        measure.extra().forEach((header, text) -> fields.put("extra." + header, text));
        fields.put("serialProvenance", measure.provenance().serial().name());
        fields.put("indicatorProvenance", measure.provenance().indicator().name());
        fields.put("measureProvenance", measure.provenance().measure().name());
        fields.put("practiceProvenance", measure.provenance().practice().name());
        fields.put(
                "responsibilityProvenance",
                measure.provenance().responsibility().name());
        measure.location().page().ifPresent(page -> fields.put("page", String.valueOf(page)));
        measure.location().table().ifPresent(table -> fields.put("table", String.valueOf(table)));
        measure.location().row().ifPresent(row -> fields.put("row", String.valueOf(row)));
        measure.location().line().ifPresent(line -> fields.put("line", String.valueOf(line)));
        measure.location().sheet().ifPresent(sheet -> fields.put("sheet", sheet));
        measure.location().cell().ifPresent(cell -> fields.put("cell", cell));
        return fields;
    }

    private static List<String> assignment(Measure measure, Assignment assignment) {
        return List.of(
                measure.id(),
                assignment.name(),
                assignment.agency(),
                assignment.role().name(),
                assignment.role().title(),
                String.valueOf(assignment.collective()),
                assignment.roleText());
    }

    private static List<String> assignment(Map<String, String> row) {
        return values(row, "measureId", "name", "agency", "role", "roleWord", "collective", "roleText");
    }

    private static List<String> agency(Agency agency) {
        return List.of(
                agency.id(),
                agency.name(),
                agency.officialName().orElse(""),
                String.join("；", agency.variants()),
                agency.level().map(Enum::name).orElse(""),
                agency.region().orElse(""),
                String.valueOf(agency.collective()),
                String.valueOf(agency.lead()),
                String.valueOf(agency.supporting()),
                String.valueOf(agency.joint()),
                String.valueOf(agency.guiding()));
    }

    private static List<String> agency(Map<String, String> row) {
        return values(
                row,
                "id",
                "name",
                "officialName",
                "variants",
                "level",
                "region",
                "collective",
                "lead",
                "supporting",
                "joint",
                "guiding");
    }

    private static List<String> finding(Finding finding) {
        return List.of(
                finding.code().name(),
                finding.severity().name(),
                finding.measureId().orElse(""),
                finding.field().key(),
                finding.message(),
                finding.before(),
                finding.after());
    }

    private static List<String> finding(Map<String, String> row) {
        return values(row, "code", "severity", "measureId", "field", "message", "before", "after");
    }

    private static List<String> values(Map<String, String> row, String... names) {
        return Stream.of(names).map(row::get).toList();
    }
}
