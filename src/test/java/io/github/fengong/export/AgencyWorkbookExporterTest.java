package io.github.fengong.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.compare.TableComparer;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.TableDiff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AgencyWorkbookExporterTest {

    private static final String SHEET = "任务清单";

    @TempDir
    private Path folder;

    @Test
    void everyAgencyAndCollectiveUnitHasOne() throws IOException {
        write(Tables.full(), RoleWords.DEFAULT);
        try (Stream<Path> files = Files.list(folder.resolve("by-agency"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("市市场监管局.xlsx", "市公安局.xlsx", "各区县政府.xlsx");
        }
    }

    @Test
    void saysWhoseTasksAndHowMany() throws IOException {
        write(Tables.full(), RoleWords.DEFAULT);
        assertThat(read("市市场监管局").subList(0, 4))
                .containsExactly(
                        firstOf("优化营商环境改革举措任务分工表", 9),
                        firstOf("责任单位：市市场监管局（汕头市市场监督管理局）", 9),
                        firstOf("共2项：牵头1项，共同负责1项", 9),
                        List.of("角色", "部分", "序号", "指标", "改革举措", "主要做法", "责任单位", "完成时限")
                                .subList(0, 8));
    }

    @Test
    void leadsFirstThenInTheOrderOfTheDocument() throws IOException {
        MeasureTable table = Tables.of(
                Tables.measure(1, "甲", "", "配合:市公安局"),
                Tables.measure(2, "乙", "", "市公安局", "市司法局"),
                Tables.measure(3, "丙", "", "牵头:市公安局"),
                Tables.measure(4, "丁", "", "指导:市公安局"),
                Tables.measure(5, "戊", "", "牵头:市公安局", "配合:市公安局"),
                Tables.measure(6, "己", "", "牵头:市司法局"));
        write(table, RoleWords.DEFAULT);
        assertThat(read("市公安局").stream().skip(4).map(row -> row.get(0) + row.get(1) + row.get(2)))
                .containsExactly("牵头3丙", "牵头、配合5戊", "共同负责2乙", "配合1甲", "指导4丁");
    }

    @Test
    void rolesAreAsTheReceiverCallsThem() throws IOException {
        write(Tables.full(), RoleWords.of("主办", "协办"));
        assertThat(read("市公安局").get(2).get(0)).isEqualTo("共2项：共同负责1项，协办1项");
        assertThat(read("市公安局").get(5).get(0)).isEqualTo("协办");
    }

    @Test
    void unitsOfSeveralColumnsStandWithTheirHeads() throws IOException {
        write(Tables.of(Tables.withUnitColumns(1, "市公安局", "市司法局")), RoleWords.DEFAULT);
        assertThat(read("市司法局").get(4)).contains("牵头单位：市公安局\n配合单位：市司法局");
    }

    @Test
    void hasNoColumnOfPracticesWhereTheTableHasNone() throws IOException {
        write(Tables.of(Tables.measure(1, "建设公园", "", "市公安局")), RoleWords.DEFAULT);
        assertThat(read("市公安局").get(3)).containsExactly("角色", "序号", "改革举措", "责任单位");
    }

    @Test
    void filledInValuesAreExplained() throws IOException {
        write(Tables.full(), RoleWords.DEFAULT);
        assertThat(read("市市场监管局").get(6).get(0)).startsWith("注：灰色斜体");
        assertThat(read("各区县政府")).hasSize(5);
    }

    @Test
    void newAndChangedTasksAreMarkedWhereThereIsAnEditionBefore() throws IOException {
        Measure register = Tables.measure(1, "全程网上办", "申领营业执照、发票在线申报。", "牵头:市公安局");
        Measure power = Tables.measure(2, "获得电力", "小微企业零上门、零审批、零投资。", "牵头:市公安局");
        Measure land = Tables.measure(3, "不动产登记提速", "抵押登记、预告登记当场办结。", "牵头:市公安局");
        Measure support = Tables.measure(2, "获得电力", "小微企业零上门、零审批、零投资。", "配合:市公安局");
        Measure trade = Tables.measure(4, "跨境贸易便利", "公示口岸收费目录清单。", "牵头:市公安局");
        TableDiff diff =
                new TableComparer().compare(Tables.of(register, power, land), Tables.of(register, support, trade));
        write(diff.after(), RoleWords.DEFAULT, Optional.of(diff));
        assertThat(read("市公安局").stream().skip(4).map(row -> row.get(0) + "/" + row.get(1) + "/" + row.get(3)))
                .containsExactly("牵头//全程网上办", "牵头/新增任务/跨境贸易便利", "配合/职责变化/获得电力");
        assertThat(read("市公安局").get(2).get(0)).endsWith("与上一版相比：新增或变化2项，取消1项");
    }

    private void write(MeasureTable table, RoleWords words) throws IOException {
        write(table, words, Optional.empty());
    }

    private void write(MeasureTable table, RoleWords words, Optional<TableDiff> changes) throws IOException {
        Path home = Files.createTempDirectory(folder, "result");
        new AgencyWorkbookExporter(words, changes).write(table, home);
        Files.move(home.resolve("by-agency"), folder.resolve("by-agency"));
    }

    private List<List<String>> read(String agency) {
        return Workbooks.texts(folder.resolve("by-agency").resolve(agency + ".xlsx"), SHEET);
    }

    private static List<String> firstOf(String text, int columns) {
        return Stream.concat(Stream.of(text), Stream.generate(() -> "").limit(columns - 2))
                .toList();
    }
}
