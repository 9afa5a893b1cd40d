package io.github.fengong.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lets several processes write the same folder at once. */
final class ResultFolderRunsTest {

    private static final int PROCESSES = 3;

    @TempDir
    private Path parent;

    @Test
    void runsAtTheSameTimeWaitForEachOther() throws Exception {
        Path folder = parent.resolve("分工表");
        List<Process> writers = new ArrayList<>();
        for (int number = 0; number < PROCESSES; number++) {
            writers.add(start(folder, number));
        }
        for (Process writer : writers) {
            boolean ended = writer.waitFor(60, TimeUnit.SECONDS);
            String said = new String(writer.getInputStream().readAllBytes());
            assertThat(ended).as(said).isTrue();
            assertThat(writer.exitValue()).as(said).isZero();
        }
        assertThat(parent).isDirectoryNotContaining("glob:**/.fengong-*");
        assertThat(Files.readString(folder.resolve("first.txt")))
                .isEqualTo(Files.readString(folder.resolve("last.txt")));
    }

    private static Process start(Path folder, int number) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.toString(),
                        String.valueOf(number))
                .redirectErrorStream(true)
                .start();
    }

    /** Writes the folder again and again, slowly enough that runs meet. */
    static final class Writer {

        private static final int ROUNDS = 40;

        private Writer() {}

        public static void main(String[] arguments) throws Exception {
            for (int round = 0; round < ROUNDS; round++) {
                String token = arguments[1] + "/" + round;
                ResultFolder.replace(Path.of(arguments[0]), "first.txt", fresh -> write(fresh, token));
            }
        }

        private static void write(Path fresh, String token) throws IOException {
            Files.writeString(fresh.resolve("first.txt"), token);
            try {
                Thread.sleep(3);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Files.writeString(fresh.resolve("last.txt"), token);
        }
    }
}
