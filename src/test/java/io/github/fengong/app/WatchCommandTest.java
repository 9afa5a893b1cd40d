package io.github.fengong.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Watches a folder in a process of its own, as a service does. */
final class WatchCommandTest {

    private static final int SECONDS = 120;

    @TempDir
    private Path folder;

    /** In the locale C the program starts itself again with one in which file names can be Chinese. */
    @ParameterizedTest
    @ValueSource(strings = {"C.UTF-8", "C"})
    void convertsWhatComesAndEndsWellWhenItIsStopped(String locale) throws Exception {
        Path in = Files.createDirectory(folder.resolve("in"));
        Path out = folder.resolve("out");
        Path talk = folder.resolve("talk.txt");
        Process watch = start(in, out, talk, locale);
        try {
            assumeTrue(watch.supportsNormalTermination(), "this system can only kill processes");
            Files.writeString(in.resolve("坏.docx"), "PK nonsense");
            Files.write(in.resolve("~$表.docx"), new byte[162]);
            Files.write(in.resolve("表.txt"), sample("table.txt"));
            waitFor(out.resolve("表/table.json"));
            watch.destroy();

            assertThat(watch.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        } finally {
            watch.destroyForcibly();
        }
        assertThat(talk)
                .content(StandardCharsets.UTF_8)
                .contains("坏.docx: ", "表.txt: 58 measures", "stopped watching")
                .doesNotContain("~$");
        try (Stream<Path> results = Files.list(out)) {
            assertThat(results.map(Path::getFileName)).containsExactly(Path.of("表"));
        }
    }

    private static Process start(Path in, Path out, Path talk, String locale) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Fengong.class.getName(),
                        "watch",
                        in.toString(),
                        "-o",
                        out.toString(),
                        "--every",
                        "1")
                .redirectErrorStream(true)
                .redirectOutput(talk.toFile());
        builder.environment().put("LC_ALL", locale);
        return builder.start();
    }

    private static void waitFor(Path file) throws InterruptedException {
        for (int tenth = 0; tenth < 10 * SECONDS && !Files.exists(file); tenth++) {
            Thread.sleep(100);
        }
        assertThat(file).exists();
    }

    private static byte[] sample(String name) throws IOException {
        try (InputStream stream = WatchCommandTest.class.getResourceAsStream("/samples/" + name)) {
            return stream.readAllBytes();
        }
    }
}
