package io.github.fengong.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.extract.DocumentReader;
import io.github.fengong.extract.GoldRows;
import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.Shown;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.model.RawTable;
import io.github.fengong.model.SourceDocument;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The sample table as a workbook gives the grid of its truth. */
final class SheetSampleTest {

    @Test
    void readsEveryCell() throws Exception {
        SourceDocument document = DocumentReader.read(
                SourceFile.read(Path.of("src/test/resources/samples/table.xlsx")), ReadOptions.DEFAULT);

        assertThat(document.findings()).isEmpty();
        assertThat(document.tables()).hasSize(1);
        RawTable table = document.tables().get(0);
        List<String> rows = Shown.rows(table);
        assertThat(rows.subList(0, 2)).containsExactly("首页|||政务公开||", "[国家和省要求复制推广借鉴的优化营商环境改革举措任务分工表]");
        assertThat(GoldRows.withoutOrdinals(rows.subList(2, rows.size()).stream()
                        .map(row -> row.startsWith("[") ? row : row.replaceFirst("^([^|]*\\|[^|]*\\|[^|]*)\\|", "$1"))
                        .toList()))
                .containsExactlyElementsOf(GoldRows.shownWithoutLostNumbers());
    }

    @Test
    void readsWorkbooksThatAreWrittenAsStreams() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            workbook.createSheet("流").createRow(0).createCell(0).setCellValue("序号");
            workbook.getSheetAt(0).getRow(0).createCell(1).setCellValue("责任单位");
            workbook.write(out);
        }

        SourceDocument document = DocumentReader.read(SourceFile.of("a", out.toByteArray()), ReadOptions.DEFAULT);

        assertThat(Shown.blocks(document)).containsExactly("序号|责任单位");
    }
}
