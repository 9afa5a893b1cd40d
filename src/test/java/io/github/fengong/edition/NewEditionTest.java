package io.github.fengong.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fengong.compare.Editions;
import io.github.fengong.compare.TableComparer;
import io.github.fengong.export.JsonExporter;
import io.github.fengong.model.MeasureTable;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NewEditionTest {

    private static final String OTHER_SOURCE = "1".repeat(64);

    @TempDir
    private Path folder;

    @Test
    void isNotWrittenOverAnEditionThatItWasNotComparedWith() throws Exception {
        standing(Editions.of(Editions.row("压缩办理时间", "确保2个工作日内办结。")));
        NewEdition edition = NewEdition.of(
                Editions.of(Editions.row("压缩办理时间", "确保1个工作日内办结。")),
                EditionHistory.read(folder, OTHER_SOURCE),
                new TableComparer());
        Path fresh = Files.createDirectory(folder.resolve("fresh"));
        edition.recordExporter("1", "").write(edition.table(), fresh);
        assertThat(fresh.resolve(EditionHistory.FOLDER)).isDirectoryContaining("glob:**/001-*.json");

        // meanwhile another run writes an edition of its own
        standing(Editions.of(Editions.row("压缩办理时间", "确保当天办结。")));
        Path later = Files.createDirectory(folder.resolve("later"));
        assertThatThrownBy(() -> edition.recordExporter("1", "").write(edition.table(), later))
                .isInstanceOf(EditionChangedException.class)
                .hasMessageContaining("another run has written it");
    }

    private void standing(MeasureTable table) throws Exception {
        new JsonExporter("1").write(table, folder);
    }
}
