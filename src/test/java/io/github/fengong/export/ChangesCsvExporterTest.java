package io.github.fengong.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.model.TableDiff;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChangesCsvExporterTest {

    @TempDir
    private Path folder;

    @Test
    void writesARowForEachChange() throws IOException {
        List<CSVRecord> rows = write(Diffs.sample());

        assertThat(rows).hasSize(7);
        assertThat(List.of(
                        rows.get(1).get("变化"),
                        rows.get(1).get("变化栏目"),
                        rows.get(1).get("新部分"),
                        rows.get(1).get("新序号"),
                        rows.get(1).get("增加单位"),
                        rows.get(1).get("原责任单位")))
                .containsExactly("修改", "责任单位", "1", "6", "市发改局（配合）、市自然资源局（配合）", "汕头供电局牵头负责。");
        assertThat(rows.get(2).get("新序号")).isEmpty();
    }

    @Test
    void keepsSpreadsheetsFromRunningWords() throws IOException {
        assertThat(write(Diffs.full()).stream().map(row -> row.get("原改革举措"))).contains("'=跨境贸易");
    }

    private List<CSVRecord> write(TableDiff diff) throws IOException {
        new ChangesCsvExporter(ExportOptions.defaults("0.1.0")).write(diff, folder);
        String text = Files.readString(folder.resolve(ChangesCsvExporter.FILE));
        assertThat(text).startsWith("\uFEFF");
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text.substring(1)))
                .getRecords();
    }
}
