package io.github.fengong.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.extract.DocumentReader;
import io.github.fengong.extract.Gold;
import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.model.RawCell;
import io.github.fengong.model.RawTable;
import io.github.fengong.model.SourceDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CellLineTableReaderTest {

    @Test
    void readsTheSampleWithEachCellInItsColumn() throws Exception {
        SourceDocument document = DocumentReader.read(
                SourceFile.read(Path.of("src/test/resources/samples/table.txt")), ReadOptions.DEFAULT);

        assertThat(document.findings()).isEmpty();
        assertThat(document.blocks()).hasSize(1);
        assertThat(grid(document.tables().get(0))).containsExactlyElementsOf(expected());
    }

    @Test
    void knowsTheLineOfEachCell() throws Exception {
        RawTable table = read("说明\n\n \t标题\n\n\t序号\n\t事项\n\n\t1\n\t甲\n\t事项甲续行\n\n\t2\n\t乙\n")
                .tables()
                .get(0);

        assertThat(table.location().line()).isEqualTo(OptionalInt.of(3));
        assertThat(table.cells().get(4).location().describe()).isEqualTo("table 1, row 3, line 9");
    }

    @Test
    void lineWithoutTabContinuesTheCell() throws Exception {
        assertThat(grid(read("\t序号\n\t事项\n\n\t1\n\t甲\n乙\n\n\t2\n\t丙\n").tables().get(0)))
                .containsExactly("序号|事项", "1|甲⏎乙", "2|丙");
    }

    @Test
    void paragraphsBetweenTablesAreKept() throws Exception {
        SourceDocument document = read("一、甲\n\n\t序号\n\t事项\n\n\t1\n\t甲\n\n二、乙\n\n\t序号\n\t事项\n\n\t1\n\t丁\n\n注：完。\n");

        assertThat(document.blocks().stream().map(CellLineTableReaderTest::show))
                .containsExactly("一、甲", "序号|事项 / 1|甲", "二、乙", "序号|事项 / 1|丁", "注：完。");
    }

    @Test
    void proseIndentedByTabsIsNoTable() throws Exception {
        SourceDocument document = read("\t为贯彻落实国务院关于优化营商环境的决策部署，现就有关事项通知如下。\n"
                + "\t一、提高认识。各部门要充分认识优化营商环境的重要意义，切实抓好落实。\n\n"
                + "\t二、加强领导。各部门要成立专班，由主要负责同志牵头，按月报送进展情况。\n\t三、严格考核。\n");

        assertThat(document.tables()).isEmpty();
        assertThat(document.blocks()).hasSize(4);
    }

    private static String show(Object block) {
        return block instanceof RawTable table
                ? String.join(" / ", grid(table))
                : ((io.github.fengong.model.Paragraph) block).text();
    }

    private static SourceDocument read(String text) throws Exception {
        return DocumentReader.read(SourceFile.of("a.txt", text), ReadOptions.DEFAULT);
    }

    /** The sample as rows of words: a lost or merged cell is empty, a heading spans all columns. */
    private static List<String> expected() {
        List<String> rows = new ArrayList<>();
        rows.add("[国家和省要求复制推广借鉴的优化营商环境改革举措任务分工表]");
        rows.add("序号|指标|改革举措|主要做法|责任单位");
        int section = 0;
        for (Gold.Row row : Gold.rows()) {
            if (row.section() != section) {
                rows.add("[" + row.sectionHeading() + "]");
                section = row.section();
            }
            rows.add(String.join(
                    "|",
                    row.serialStated() ? String.valueOf(row.serial()) : "",
                    row.indicatorStated() ? row.indicator() : "",
                    row.measure(),
                    row.practice(),
                    row.unitStated() ? row.unit() : ""));
        }
        return rows;
    }

    /** Shows each row; the ordinal before an indicator, which the truth keeps apart, is left out. */
    private static List<String> grid(RawTable table) {
        RawCell[][] grid = table.grid();
        return IntStream.range(0, table.rows())
                .mapToObj(row -> grid[row][0] != null && grid[row][0].columnSpan() == table.columns()
                        ? "[" + words(grid[row][0]) + "]"
                        : String.join(
                                "|",
                                IntStream.range(0, table.columns())
                                        .mapToObj(column -> words(grid[row][column]))
                                        .map(words -> words.replaceFirst("^[（(].[）)]", ""))
                                        .toList()))
                .toList();
    }

    private static String words(RawCell cell) {
        return cell == null ? "" : cell.text().strip().replace("\n", "⏎");
    }
}
