package io.github.fengong.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.model.TableDiff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ChangesJsonExporterTest {

    @TempDir
    private Path folder;

    @Test
    void writesTheChangesOfTheLaterSample() throws IOException {
        JsonNode root = write(Diffs.sample());
        JsonNode units = root.get("changes").get(1);

        assertThat(root.get("summary").toString())
                .isEqualTo("{\"added\":1,\"removed\":1,\"changed\":3,\"moved\":2,\"unchanged\":52}");
        assertThat(root.get("changes").values().stream()
                        .map(change -> change.get("kind").asString()))
                .containsExactly("CHANGED", "CHANGED", "REMOVED", "ADDED", "CHANGED", "MOVED", "MOVED");
        assertThat(units.get("old").get("serial").asInt()).isEqualTo(6);
        assertThat(units.get("fields").toString()).isEqualTo("[\"responsibility\"]");
        assertThat(units.get("assignmentsAdded").values().stream()
                        .map(added -> added.get("name").asString() + " "
                                + added.get("role").asString()))
                .containsExactly("市发改局 SUPPORTING", "市自然资源局 SUPPORTING");
        assertThat(units.get("assignmentsRemoved").isEmpty()).isTrue();
        assertThat(units.get("similarity").asDouble()).isEqualTo(1);
        assertThat(root.get("changes").get(2).get("new").isNull()).isTrue();
    }

    @Test
    void followsItsSchema() throws IOException {
        write(Diffs.full());
        SchemaAssert.assertValid(ResultSchema.CHANGES, folder.resolve(ChangesJsonExporter.FILE));
        write(Diffs.sample());
        SchemaAssert.assertValid(ResultSchema.CHANGES, folder.resolve(ChangesJsonExporter.FILE));
    }

    @Test
    void tasksOfAgenciesPointToTheirChange() throws IOException {
        JsonNode root = write(Diffs.sample());

        for (JsonNode agency : root.get("agencies")) {
            for (JsonNode task : agency.get("tasks")) {
                JsonNode change = root.get("changes").get(task.get("change").asInt());
                assertThat(change.get("new").toString() + change.get("old"))
                        .contains(agency.get("name").asString());
            }
        }
    }

    private JsonNode write(TableDiff diff) throws IOException {
        new ChangesJsonExporter("0.1.0").write(diff, folder);
        return JsonMapper.shared().readTree(Files.readString(folder.resolve(ChangesJsonExporter.FILE)));
    }
}
