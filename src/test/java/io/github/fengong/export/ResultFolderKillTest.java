package io.github.fengong.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that writes results, at random moments. */
final class ResultFolderKillTest {

    private static final int KILLS = 6;

    private static final long SEED = 20201124;

    private static final int MOST_MILLISECONDS = 60;

    @TempDir
    private Path parent;

    @Test
    void aKilledRunLeavesWholeResults() throws Exception {
        Path folder = parent.resolve("分工表");
        Random random = new Random(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            Process writer = startWriter(folder, kill * 1_000_000);
            waitForRun(folder, kill * 1_000_000);
            Thread.sleep(random.nextInt(MOST_MILLISECONDS));
            writer.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            ResultFolder.recoverAll(parent);
            assertWhole(folder, "kill " + kill + " of seed " + SEED);
        }
    }

    private static Process startWriter(Path folder, int firstRun) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessWriter.class.getName(),
                        folder.toString(),
                        String.valueOf(firstRun))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Waits until the writer has written at least once. */
    private static void waitForRun(Path folder, int firstRun) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < end) {
            try {
                if (Integer.parseInt(Files.readString(folder.resolve(EndlessWriter.MARKER))) >= firstRun) {
                    return;
                }
            } catch (IOException | NumberFormatException exception) {
                // not there yet, or just being replaced
            }
            Thread.sleep(5);
        }
        throw new AssertionError("the writer has not written in a minute");
    }

    private void assertWhole(Path folder, String when) throws IOException {
        try (Stream<Path> entries = Files.list(parent)) {
            assertThat(entries).as(when).containsExactly(folder);
        }
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> contents = files.map(ResultFolderKillTest::read).collect(Collectors.toSet());
            assertThat(contents).as(when).hasSize(1).doesNotContain("");
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).as(when).hasSize(EndlessWriter.FILES);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException exception) {
            throw new AssertionError(exception);
        }
    }
}
