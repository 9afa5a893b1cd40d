package io.github.fengong.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.model.MeasureTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

final class NdjsonExporterTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @TempDir
    private Path folder;

    @Test
    void everyLineIsAMeasureOfItsDocument() throws IOException {
        MeasureTable table = Tables.full();
        new JsonExporter("0.1.0").write(table, folder);
        JsonNode whole = MAPPER.readTree(Files.readString(folder.resolve("table.json")));
        List<String> lines = write(table).lines().toList();
        assertThat(lines).hasSize(3);
        for (int i = 0; i < lines.size(); i++) {
            SchemaAssert.assertValid(ResultSchema.TABLE, "line", lines.get(i));
            ObjectNode line = (ObjectNode) MAPPER.readTree(lines.get(i));
            assertThat(line.remove("document").path("file").stringValue()).isEqualTo("分工表.docx");
            assertThat(line).isEqualTo(whole.path("measures").path(i));
        }
    }

    @Test
    void linesEndWithALineFeedAlone() throws IOException {
        assertThat(write(Tables.full())).endsWith("}\n").doesNotContain("\r").doesNotContain("} ");
        assertThat(write(Tables.of())).isEmpty();
    }

    private String write(MeasureTable table) throws IOException {
        new NdjsonExporter().write(table, folder);
        return Files.readString(folder.resolve("table.ndjson"));
    }
}
