package io.github.fengong.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ResultFolderTest {

    private static final String MARKER = "result.json";

    @TempDir
    private Path parent;

    private Path folder;

    @BeforeEach
    void nameTheFolder() {
        folder = parent.resolve("分工表");
    }

    @Test
    void createsTheFolderAndItsParents() throws IOException {
        Path deep = parent.resolve("a/b/分工表");
        ResultFolder.replace(deep, MARKER, fresh -> write(fresh, "one"));
        assertThat(names(deep)).containsExactly("one.txt", MARKER);
        assertThat(names(deep.getParent())).containsExactly("分工表");
    }

    @Test
    void replacesEarlierResultsAltogether() throws IOException {
        ResultFolder.replace(folder, MARKER, fresh -> write(fresh, "one"));
        ResultFolder.replace(folder, MARKER, fresh -> write(fresh, "two"));
        assertThat(names(folder)).containsExactly(MARKER, "two.txt");
        assertThat(names(parent)).containsExactly("分工表");
    }

    @Test
    void failureLeavesEarlierResults() throws IOException {
        ResultFolder.replace(folder, MARKER, fresh -> write(fresh, "one"));
        assertThatThrownBy(() -> ResultFolder.replace(folder, MARKER, fresh -> {
                    write(fresh, "two");
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
        assertThat(names(folder)).containsExactly("one.txt", MARKER);
        assertThat(names(parent)).containsExactly("分工表");
    }

    @Test
    void failureOfTheFirstRunLeavesNothing() {
        assertThatThrownBy(() -> ResultFolder.replace(folder, MARKER, fresh -> {
                    write(fresh, "one");
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void doesNotTouchWhatItDidNotWrite() throws IOException {
        Files.createDirectory(folder);
        Files.writeString(folder.resolve("我的笔记.txt"), "重要");
        assertThatThrownBy(() -> ResultFolder.replace(folder, MARKER, fresh -> write(fresh, "one")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("move it away or choose another output folder");
        assertThat(names(folder)).containsExactly("我的笔记.txt");
    }

    @Test
    void refusesToReplaceAFile() throws IOException {
        Files.writeString(folder, "重要");
        assertThatThrownBy(() -> ResultFolder.replace(folder, MARKER, fresh -> write(fresh, "one")))
                .isInstanceOf(IOException.class);
        assertThat(folder).hasContent("重要");
    }

    @Test
    void clearsWhatAKilledRunLeft() throws IOException {
        ResultFolder.replace(folder, MARKER, fresh -> write(fresh, "one"));
        write(Files.createDirectory(sibling(".new")), "half");
        Files.writeString(sibling(".lock"), "分工表\n\0\0");
        ResultFolder.replace(folder, MARKER, fresh -> write(fresh, "two"));
        assertThat(names(folder)).containsExactly(MARKER, "two.txt");
        assertThat(names(parent)).containsExactly("分工表");
    }

    @Test
    void bringsBackAFolderThatAKilledRunHadMovedAway() throws IOException {
        write(Files.createDirectory(sibling(".old")), "one");
        write(Files.createDirectory(sibling(".new")), "two");
        Files.writeString(sibling(".lock"), "分工表\n\0\0");
        ResultFolder.recoverAll(parent);
        assertThat(names(folder)).containsExactly("one.txt", MARKER);
        assertThat(names(parent)).containsExactly("分工表");
    }

    @Test
    void bringsItBackEvenWhenTheNextRunFails() throws IOException {
        write(Files.createDirectory(sibling(".old")), "one");
        assertThatThrownBy(() -> ResultFolder.replace(folder, MARKER, fresh -> {
            throw new IOException("disk full");
        }));
        assertThat(names(folder)).containsExactly("one.txt", MARKER);
    }

    @Test
    void leavesAFolderAloneThatIsBeingWritten() throws IOException {
        ResultFolder.replace(folder, MARKER, fresh -> {
            write(fresh, "one");
            ResultFolder.recoverAll(parent);
        });
        assertThat(names(folder)).containsExactly("one.txt", MARKER);
    }

    @Test
    void takesNamesAsLongAsTheFileSystemAllows() throws IOException {
        Path longest = parent.resolve("表".repeat(85));
        ResultFolder.replace(longest, MARKER, fresh -> write(fresh, "one"));
        assertThat(names(parent)).containsExactly("表".repeat(85));
    }

    private Path sibling(String suffix) {
        UUID key = UUID.nameUUIDFromBytes("分工表".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return parent.resolve(".fengong-" + key + suffix);
    }

    private static void write(Path folder, String name) throws IOException {
        Files.writeString(folder.resolve(MARKER), "{}");
        Files.writeString(folder.resolve(name + ".txt"), name);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
