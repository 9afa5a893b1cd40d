package io.github.fengong.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.compare.Editions;
import io.github.fengong.compare.TableComparer;
import io.github.fengong.model.Measure;
import io.github.fengong.model.TableDiff;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NoticeExporterTest {

    @TempDir
    private Path folder;

    @Test
    void tellsAnAgencyWhatChangedForIt() throws IOException {
        write(Diffs.sample());

        assertThat(read("市发改局.docx"))
                .containsExactly(
                        "关于《国家和省要求复制推广借鉴的优化营商环境改革举措任务分工表》任务变更的通知",
                        "市发改局：",
                        "《国家和省要求复制推广借鉴的优化营商环境改革举措任务分工表》已有新版（文件“table-v2.docx”）。"
                                + "与上一版（文件“table.docx”）相比，涉及贵单位的变化共2项：新增任务1项，取消任务1项。现通知如下。",
                        "一、新增任务（1项）",
                        "1.第一部分第6项　实行客户用电线上报装",
                        "变化：新增任务（配合）",
                        "指标：获得电力",
                        "主要做法：使用手机APP在线申报，提供用电报装“不见面”服务，客户线上提交用电申请、查询业务办理进程、" + "评价服务质量，无需往返供电营业厅，客户报装在线化、定制化、透明化。",
                        "原责任单位：汕头供电局牵头负责。",
                        "现责任单位：汕头供电局牵头[+，市发改局、市自然资源局等相关部门按职责分工]负责。",
                        "二、取消任务（1项）",
                        "1.原第二部分第5项　推行工程招投标交易全过程电子化",
                        "变化：取消任务（原配合）",
                        "指标：办理建设许可",
                        "主要做法：推行招投标全过程无纸化在线电子交易和电子化监管，全程网上受理、网上审批、网上办结。",
                        "责任单位：市政务服务数据管理局牵头，市发改局、市交通运输局、市住建局、市水务局等相关部门按职能分工负责。",
                        "注：下划线为新增文字，删除线为删除文字。",
                        "特此通知。",
                        "（发文单位）",
                        "　　年　　月　　日");
    }

    @Test
    void givesTheWordsOfBothEditionsOfEachFieldThatChanged() throws IOException {
        Measure before = Editions.withExtra(
                Editions.units(Editions.row("m-1", "压缩办理时间", "确保2个工作日内办结。"), "市税务局 LEAD"), Map.of("完成时限", "6月底前"));
        Measure after =
                Editions.withExtra(Editions.units(Editions.row("m-1", "压缩办理时间", "确保1个工作日内办结。"), "市税务局 LEAD"), Map.of());
        write(new TableComparer().compare(Editions.of(before), Editions.of(after)));

        assertThat(read("市税务局.docx"))
                .contains(
                        "1.第1项　压缩办理时间",
                        "原主要做法：确保[-2]个工作日内办结。",
                        "现主要做法：确保[+1]个工作日内办结。",
                        "责任单位：市税务局牵头",
                        "原完成时限：[-6月底前]",
                        "现完成时限：（无）");
    }

    @Test
    void givesEachLineAParagraphSoThatNoneIsSpreadOverThePage() throws IOException {
        Measure before = Editions.units(Editions.row("m-1", "压缩办理时间", "甲项。\n乙项。"), "市税务局 LEAD");
        Measure after = Editions.units(Editions.row("m-1", "压缩办理时间", "甲项。丙项。\n乙项。"), "市税务局 LEAD");
        write(new TableComparer().compare(Editions.of(before), Editions.of(after)));

        assertThat(read("市税务局.docx")).containsSubsequence("原主要做法：甲项。", "乙项。", "现主要做法：甲[+项。丙]项。", "乙项。");
    }

    @Test
    void saysUnderWhichHeadUnitsOfSeveralColumnsStand() throws IOException {
        Measure before = Tables.withUnitColumns(1, "市公安局", "市司法局");
        Measure after = Editions.withExtra(before, Map.of("完成时限", "6月底前"));
        write(new TableComparer().compare(Editions.of(before), Editions.of(after)));

        assertThat(read("市司法局.docx")).containsSubsequence("牵头单位：市公安局", "配合单位：市司法局");
    }

    @Test
    void speaksOfATableWithoutATitle() throws IOException {
        Measure before = Editions.units(Editions.row("m-1", "压缩办理时间", "确保2个工作日内办结。"), "市税务局 LEAD");
        Measure after = Editions.units(Editions.row("m-1", "压缩办理时间", "确保1个工作日内办结。"), "市税务局 LEAD");
        write(new TableComparer()
                .compare(
                        Editions.table("", "旧.docx", List.of(), List.of(before)),
                        Editions.table("", "新.docx", List.of(), List.of(after))));

        assertThat(read("市税务局.docx").get(0)).isEqualTo("关于任务分工表任务变更的通知");
    }

    @Test
    void isLaidOutAsOfficesDo() throws IOException {
        write(Diffs.sample());

        try (InputStream stream = Files.newInputStream(notice("市发改局.docx"));
                XWPFDocument document = new XWPFDocument(stream)) {
            assertThat(document.getStyles().getStyle("Normal")).isNotNull();
            assertThat(document.getFooterList().get(0).getText()).contains("—");
            assertThat(document.getDocument().getBody().getSectPr().getPgSz().getW())
                    .hasToString("11906");
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("任务变更通知：市发改局");
            assertThat(document.getParagraphs())
                    .allMatch(paragraph -> document.getStyles().styleExist(paragraph.getStyle()));
        }
    }

    @Test
    void saysThatTheAgencyHadAnotherName() throws IOException {
        write(Diffs.full());

        assertThat(read("市市场监管局.docx")).anyMatch(line -> line.contains("贵单位在上一版中写作“市工商局”。"));
    }

    @Test
    void writesOneForEachAgencyWithChangesAndNoOther() throws IOException {
        TableDiff diff = Diffs.sample();
        write(diff);
        assertThat(files())
                .containsExactlyInAnyOrderElementsOf(diff.agencies().stream()
                        .map(changes -> changes.agency().name() + ".docx")
                        .toList());

        Path empty = Files.createDirectory(folder.resolve("empty"));
        new NoticeExporter(RoleWords.DEFAULT)
                .write(new TableComparer().compare(Editions.sample(), Editions.sample()), empty);
        assertThat(empty.resolve(NoticeExporter.FOLDER)).isEmptyDirectory();
    }

    @Test
    void writesTheSameBytesForTheSameComparison() throws IOException {
        write(Diffs.full());
        byte[] first = Files.readAllBytes(notice("市税务局.docx"));
        write(Diffs.full());

        assertThat(Files.readAllBytes(notice("市税务局.docx"))).isEqualTo(first);
    }

    private void write(TableDiff diff) throws IOException {
        new NoticeExporter(RoleWords.DEFAULT).write(diff, folder);
    }

    private Path notice(String name) {
        return folder.resolve(NoticeExporter.FOLDER).resolve(name);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(NoticeExporter.FOLDER))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    /** Returns the paragraphs with their marks. */
    private List<String> read(String name) throws IOException {
        try (InputStream stream = Files.newInputStream(notice(name));
                XWPFDocument document = new XWPFDocument(stream)) {
            return document.getParagraphs().stream()
                    .map(NoticeExporterTest::marked)
                    .toList();
        }
    }

    private static String marked(XWPFParagraph paragraph) {
        return paragraph.getRuns().stream().map(NoticeExporterTest::marked).collect(Collectors.joining());
    }

    private static String marked(XWPFRun run) {
        return switch (run.getStyle()) {
            case "Inserted" -> "[+" + run.text() + "]";
            case "Deleted" -> "[-" + run.text() + "]";
            default -> run.text();
        };
    }
}
