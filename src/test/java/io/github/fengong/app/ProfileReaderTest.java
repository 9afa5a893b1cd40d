package io.github.fengong.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fengong.normalize.ColumnProfile;
import io.github.fengong.normalize.ColumnRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProfileReaderTest {

    @TempDir
    private Path folder;

    @Test
    void rolesOfHeaderWordsAreRead() throws Exception {
        assertThat(read("headers:\n  工作要点: measure\n  落实措施: practice\n"))
                .isEqualTo(new ColumnProfile(Map.of("工作要点", ColumnRole.MEASURE, "落实措施", ColumnRole.PRACTICE)));
    }

    @Test
    void whatIsWrongIsNamed() {
        assertThatThrownBy(() -> read("headers:\n  工作要点: nonsense\n"))
                .isInstanceOf(WrongCallException.class)
                .hasMessageContaining("工作要点")
                .hasMessageContaining("nonsense");
        assertThatThrownBy(() -> read("columns: [measure]\n"))
                .isInstanceOf(WrongCallException.class)
                .hasMessageContaining("headers:");
        assertThatThrownBy(() -> read("headers: [\n"))
                .isInstanceOf(WrongCallException.class)
                .hasMessageContaining("no YAML");
        assertThatThrownBy(() -> read("headers:\n  工作要点: measure\n  工作要点: practice\n"))
                .isInstanceOf(WrongCallException.class)
                .hasMessageContaining("工作要点");
        assertThatThrownBy(() -> read("headers:\n  工作要点: measure\n  工 作 要 点: practice\n"))
                .isInstanceOf(WrongCallException.class)
                .hasMessageContaining("named twice");
        assertThatThrownBy(() -> ProfileReader.read(folder.resolve("missing.yml")))
                .isInstanceOf(WrongCallException.class)
                .hasMessageContaining("cannot read");
    }

    private ColumnProfile read(String yaml) throws WrongCallException, IOException {
        return ProfileReader.read(Files.writeString(folder.resolve("profile.yml"), yaml));
    }
}
