package io.github.fengong.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.extract.DocumentReader;
import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.model.Paragraph;
import io.github.fengong.model.RawCell;
import io.github.fengong.model.RawTable;
import io.github.fengong.model.SourceDocument;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

final class PdfExtractorTest {

    @Test
    void rowsAndMergedCellsAreWholeOverTwelvePages() throws Exception {
        SourceDocument document = read("/samples/table.pdf", ReadOptions.DEFAULT);
        assertThat(document.tables()).hasSize(1);
        assertThat(RawGrid.squeezed(document.tables().get(0))).isEqualTo(RawGrid.squeezedTruth("/pdf/table.grid.json"));
        assertThat(document.findings()).isEmpty();
    }

    @Test
    void blanksAndParagraphsAreThoseOfTheDocument() throws Exception {
        RawTable table =
                read("/samples/table.pdf", ReadOptions.DEFAULT).tables().get(0);
        assertThat(table.cells().stream().map(RawCell::text).toList())
                .isEqualTo(RawGrid.truthTexts("/pdf/table.grid.json"));
    }

    @Test
    void theTitleIsAParagraphBeforeTheTable() throws Exception {
        SourceDocument document = read("/samples/table.pdf", ReadOptions.DEFAULT);
        assertThat(document.blocks()).hasSize(2);
        assertThat(((Paragraph) document.blocks().get(0)).text()).isEqualTo("国家和省要求复制推广借鉴的优化营商环境改革举措任务分工表");
    }

    @Test
    void withoutStitchingEachPageHasATable() throws Exception {
        assertThat(read("/samples/table.pdf", new ReadOptions(false, false)).tables())
                .hasSize(12)
                .allMatch(table -> table.columns() == 5);
    }

    private static SourceDocument read(String resource, ReadOptions options) throws Exception {
        try (InputStream stream = PdfExtractorTest.class.getResourceAsStream(resource)) {
            return DocumentReader.read(SourceFile.of(resource, stream.readAllBytes()), options);
        }
    }
}
