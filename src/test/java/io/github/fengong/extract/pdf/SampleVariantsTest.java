package io.github.fengong.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.model.Paragraph;
import io.github.fengong.model.RawTable;
import io.github.fengong.model.SourceDocument;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample table as other programs and other settings print it. Made by {@code make.SampleVariants}. */
final class SampleVariantsTest {

    @ParameterizedTest
    @CsvSource({
        "a3.pdf, table-short",
        "horizontal-borders.pdf, table-short",
        "header-once.pdf, table-short",
        "rows-whole.pdf, table-short",
        "portrait-rows-whole-header-once.pdf, table-short",
        "portrait-sans-header-once.pdf, table-short",
        "stsong-light.pdf, web-short",
        "no-borders.pdf, table-short",
        "web.pdf, web-short",
        "web-no-borders.pdf, web-short",
        "web-horizontal-borders.pdf, web-short",
        "web-portrait.pdf, web-short",
    })
    void theTableIsWhole(String file, String truth) throws Exception {
        RawTable largest = tables(file).stream()
                .max(Comparator.comparingInt(table -> table.cells().size()))
                .orElseThrow();
        assertThat(RawGrid.squeezed(largest)).isEqualTo(RawGrid.squeezedTruth("/pdf/" + truth + ".grid.json"));
    }

    @Test
    void tablesUnderHeadingsOfTheirOwnStayApart() throws Exception {
        List<RawTable> tables = tables("four-tables.pdf");
        assertThat(tables).hasSize(4);
        for (int i = 0; i < 4; i++) {
            assertThat(RawGrid.squeezed(tables.get(i)))
                    .isEqualTo(RawGrid.squeezedTruth("/pdf/four-tables-" + (i + 1) + ".grid.json"));
        }
    }

    @Test
    void aTitleAndTheHeadingBelowItAreParagraphsOfTheirOwn() throws Exception {
        assertThat(document("four-tables.pdf").blocks().stream()
                        .filter(Paragraph.class::isInstance)
                        .map(block -> ((Paragraph) block).text()))
                .startsWith("国家和省要求复制推广借鉴的优化营商环境改革举措任务分工表", "一、在全国复制推广的改革举措（13项）");
    }

    private static List<RawTable> tables(String file) throws Exception {
        SourceDocument document = document(file);
        assertThat(document.findings()).isEmpty();
        return document.tables();
    }

    private static SourceDocument document(String file) throws Exception {
        try (InputStream stream = SampleVariantsTest.class.getResourceAsStream("/pdf/" + file)) {
            return new PdfExtractor().read(SourceFile.of(file, stream.readAllBytes()), ReadOptions.DEFAULT);
        }
    }
}
