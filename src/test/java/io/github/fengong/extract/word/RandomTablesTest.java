package io.github.fengong.extract.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.model.RawCell;
import io.github.fengong.model.RawTable;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Tables with random spans come back from a document as they went in. */
final class RandomTablesTest {

    private static final int SEEDS = 10_000;

    @Test
    void tableIsReadAsItWasWritten() throws Exception {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            boolean wrapped = seed % 2 == 1;
            boolean changed = seed / 2 % 2 == 1;
            boolean ragged = seed / 4 % 2 == 1;
            RawTable table = RandomTable.of(random, ragged);
            String body = new RandomTableWriter(table, random, wrapped, changed).write();
            byte[] document = new DocxMaker().withBody(body).toBytes();
            List<RawTable> read = new DocxExtractor()
                    .read(SourceFile.of("random.docx", document), ReadOptions.DEFAULT)
                    .tables();
            assertThat(read).as("seed %d", seed).hasSize(1);
            assertThat(describe(read.get(0))).as("seed %d", seed).isEqualTo(describe(table));
        }
    }

    private static String describe(RawTable table) {
        StringBuilder lines = new StringBuilder(table.rows() + "×" + table.columns() + "\n");
        for (RawCell cell : table.cells()) {
            lines.append(cell.row() + "," + cell.column() + " " + cell.rowSpan() + "×" + cell.columnSpan() + " "
                    + cell.text() + "\n");
        }
        return lines.toString();
    }
}
