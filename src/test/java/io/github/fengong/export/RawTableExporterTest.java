package io.github.fengong.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.model.Box;
import io.github.fengong.model.Paragraph;
import io.github.fengong.model.RawCell;
import io.github.fengong.model.RawTable;
import io.github.fengong.model.SourceLocation;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class RawTableExporterTest {

    private static final RawCell NUMBERED = new RawCell(
            1,
            0,
            1,
            1,
            List.of(new Paragraph("", Optional.of("6"), SourceLocation.UNKNOWN)),
            List.of("脚注"),
            SourceLocation.UNKNOWN);

    private static final RawTable TABLE = new RawTable(
            2,
            2,
            List.of(RawCell.of(0, 0, 1, 2, "序号 <b>"), NUMBERED, RawCell.of(1, 1, "甲\n乙")),
            1,
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            SourceLocation.UNKNOWN.withPage(1).withBox(new Box(10, 20.004, 30, 40)));

    @Test
    void jsonHasOneObjectALineWithEveryCellOnce() throws IOException {
        StringBuilder target = new StringBuilder();
        new RawTableJsonExporter(target).write("a.pdf", 1, TABLE);
        assertThat(target.toString())
                .isEqualTo("{\"file\":\"a.pdf\",\"index\":1,\"location\":{\"page\":1,\"box\":[10.0,20.0,30.0,40.0]},"
                        + "\"rows\":2,\"columns\":2,\"cells\":["
                        + "{\"row\":0,\"column\":0,\"rowSpan\":1,\"columnSpan\":2,\"text\":\"序号 <b>\"},"
                        + "{\"row\":1,\"column\":0,\"rowSpan\":1,\"columnSpan\":1,\"text\":\"\",\"label\":\"6\",\"notes\":[\"脚注\"]},"
                        + "{\"row\":1,\"column\":1,\"rowSpan\":1,\"columnSpan\":1,\"text\":\"甲\\n乙\"}]}\n");
    }

    @Test
    void htmlEscapesTextAndKeepsSpans() throws IOException {
        StringBuilder target = new StringBuilder();
        try (RawTableHtmlExporter exporter = new RawTableHtmlExporter(target)) {
            exporter.write("a.pdf", 1, TABLE);
        }
        assertThat(target.toString())
                .contains("<tr><td class=\"merged\" colspan=\"2\">序号 &lt;b&gt;</td></tr>\n<tr><td>")
                .endsWith("</html>\n");
    }

    @Test
    void textShowsWhereACellIsMerged() throws IOException {
        StringBuilder target = new StringBuilder();
        new RawTableTextExporter(target).write("a.pdf", 1, TABLE);
        assertThat(target.toString())
                .isEqualTo("== a.pdf, table 1: 2 rows, 2 columns, page 1\n| 序号 <b> | < |\n| [6]  | 甲 ⏎ 乙 |\n\n");
    }
}
