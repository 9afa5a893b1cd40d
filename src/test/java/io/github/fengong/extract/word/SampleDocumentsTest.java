package io.github.fengong.extract.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.extract.DocumentReader;
import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.model.Paragraph;
import io.github.fengong.model.RawTable;
import io.github.fengong.model.SourceDocument;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every cell of the sample table, with its spans and automatic numbers, from each kind of Word document. */
final class SampleDocumentsTest {

    @ParameterizedTest
    @CsvSource({"table.docx, /gold/seed.json", "table.doc, /gold/seed.json", "table-v2.docx, /samples/table-v2.json"})
    void everyCellIsReadAsItIs(String document, String truth) throws Exception {
        SourceDocument read = DocumentReader.read(
                SourceFile.read(Path.of("src/test/resources/samples", document)), ReadOptions.DEFAULT);
        assertThat(((Paragraph) read.blocks().get(0)).text().strip()).isEqualTo(SampleTruth.titleFrom(truth));
        List<RawTable> tables = read.tables();
        assertThat(tables).hasSize(1);
        assertThat(SampleTruth.linesOf(tables.get(0))).isEqualTo(SampleTruth.linesFrom(truth));
    }
}
