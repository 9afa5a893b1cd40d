package io.github.fengong.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.extract.DocumentReader;
import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.model.RawCell;
import io.github.fengong.model.SourceDocument;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small documents, each named after the one thing it shows, with the grids of their tables beside them. */
final class RuledSamplesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nested-at-border",
                "row-over-whole-page",
                "names-at-page-break",
                "boxes-of-word",
                "rotated-270",
                "sideways-table",
                "type3-font",
                "radicals-in-tounicode",
                "crop-box-and-dashes",
                "page-in-form",
                "digit-a-line",
                "bands-between-columns",
                "same-form-twice",
                "framed-page-number",
                "wrapped-times"
            })
    void tablesAreThoseOfTheDocument(String name) throws Exception {
        SourceDocument document = read("/pdf/" + name + ".pdf");
        assertThat(document.tables().stream().map(RawGrid::squeezed).toList())
                .isEqualTo(RawGrid.squeezedTruths("/pdf/" + name + ".grids.json"));
    }

    @Test
    void serialsOfOneDigitALineAreWhole() throws Exception {
        List<String> serials = read("/pdf/digit-a-line.pdf").tables().get(0).cells().stream()
                .filter(cell -> cell.column() == 0 && cell.row() > 0)
                .map(RawCell::text)
                .toList();
        assertThat(serials).containsExactly("8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19");
    }

    private static SourceDocument read(String resource) throws Exception {
        try (InputStream stream = RuledSamplesTest.class.getResourceAsStream(resource)) {
            return DocumentReader.read(SourceFile.of(resource, stream.readAllBytes()), ReadOptions.DEFAULT);
        }
    }
}
