package io.github.fengong.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderWatcherTest {

    @TempDir
    private Path folder;

    @Test
    void documentIsSeenOnceItStandsStill() throws IOException {
        FolderWatcher watcher = new FolderWatcher(folder);
        Path document = Files.writeString(folder.resolve("表.txt"), "一");
        assertThat(watcher.look()).isEmpty();
        Files.writeString(document, "二三", StandardOpenOption.APPEND);
        assertThat(watcher.look()).isEmpty();
        assertThat(watcher.look()).containsExactly(document);
        assertThat(watcher.look()).isEmpty();
    }

    @Test
    void changedDocumentIsSeenAgain() throws IOException {
        FolderWatcher watcher = new FolderWatcher(folder);
        Path document = Files.writeString(folder.resolve("表.txt"), "一");
        watcher.look();
        watcher.look();
        Files.setLastModifiedTime(document, FileTime.fromMillis(0));
        assertThat(watcher.look()).isEmpty();
        assertThat(watcher.look()).containsExactly(document);
    }

    @Test
    void filesOfEditorsAndEmptyFilesAreLeftAlone() throws IOException {
        FolderWatcher watcher = new FolderWatcher(folder);
        Files.writeString(folder.resolve("~$表.docx"), "x");
        Files.writeString(folder.resolve(".~lock.表.docx#"), "x");
        Files.writeString(folder.resolve("表.docx.part"), "x");
        Files.writeString(folder.resolve("空.docx"), "");
        watcher.look();
        assertThat(watcher.look()).isEmpty();
    }

    @Test
    void documentThatComesBackIsSeenAgain() throws IOException {
        FolderWatcher watcher = new FolderWatcher(folder);
        Path document = Files.writeString(folder.resolve("表.txt"), "一");
        watcher.look();
        watcher.look();
        byte[] content = Files.readAllBytes(document);
        Files.delete(document);
        watcher.look();
        Files.write(document, content);
        watcher.look();
        assertThat(watcher.look()).containsExactly(document);
    }
}
