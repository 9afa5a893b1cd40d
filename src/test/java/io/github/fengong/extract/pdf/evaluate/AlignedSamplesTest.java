package io.github.fengong.extract.pdf.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.extract.pdf.PdfExtractor;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables whose cells are not drawn, or not all, and pages without tables; the truth is the source the files were printed from. */
final class AlignedSamplesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tables-in-a-column-of-prose",
                "table-across-two-columns",
                "frames-side-by-side",
                "drawn-columns-under-a-chart",
                "labels-of-two-lines",
                "three-line-table",
                "no-lines",
                "lines-across",
                "frame-only",
                "tables-close-under-each-other",
                "lines-that-break-between-tables",
                "units-under-groups-of-heads",
                "lines-above-totals",
                "groups-in-the-middle-of-their-rows",
                "lines-between-groups",
                "signs-apart-under-groups-of-heads",
                "two-columns-of-prose",
                "contents",
                "contents-without-numbers",
                "tables-in-both-columns",
                "table-among-charts-and-addresses",
                "heads-of-several-lines",
                "heads-beside-groups",
                "leaders-and-signs",
                "numbers-of-columns-and-raised-marks",
                "heads-wider-than-their-columns",
                "heads-at-two-heights",
                "line-under-the-first-head",
                "rows-little-apart-and-sections-far",
                "columns-that-stop-short-of-lines",
                "columns-interrupted-by-sections",
                "lines-between-groups-of-columns",
            })
    void tablesAreThoseOfTheSource(String name) throws Exception {
        Path pdf = Path.of(AlignedSamplesTest.class
                .getResource("/pdf/aligned/" + name + ".pdf")
                .toURI());
        List<List<String>> found = new PdfExtractor()
                .read(SourceFile.read(pdf), ReadOptions.DEFAULT).tables().stream()
                        .map(TableCell::of)
                        .map(AlignedSamplesTest::lines)
                        .toList();
        assertThat(found)
                .isEqualTo(Truth.beside(pdf).tables().orElseThrow().stream()
                        .map(AlignedSamplesTest::lines)
                        .toList());
    }

    private static List<String> lines(List<TableCell> cells) {
        return cells.stream()
                .filter(cell -> !cell.isBlank())
                .map(cell -> cell.startRow() + "–" + cell.endRow() + ", " + cell.startColumn() + "–" + cell.endColumn()
                        + " " + cell.normalized())
                .toList();
    }
}
