package io.github.fengong.benchmark;

import io.github.fengong.agency.ResponsibilitySplitter;
import io.github.fengong.agency.SplitContext;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures how fast responsible-unit strings are split: the first call of a process, then strings a second on one core, in rounds until the
 * compiler has settled. Run with {@code mvn -q test-compile exec:java -Dexec.classpathScope=test
 * -Dmain.class=io.github.fengong.benchmark.SplitBenchmark}; processor time is what counts on a busy machine.
 */
public final class SplitBenchmark {

    private static final Path STRINGS = Path.of("src/test/resources/gold/responsibility.jsonl");
    private static final Pattern TEXT = Pattern.compile("\"text\": \"(.*?)\", \"context\"");
    private static final int ROUNDS = 10;
    private static final int REPEATS = 400;

    private SplitBenchmark() {}

    /** Runs the benchmark and prints its figures. */
    public static void main(String[] arguments) throws IOException {
        List<String> strings = Files.readAllLines(STRINGS, StandardCharsets.UTF_8).stream()
                .map(TEXT::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1).replace("\\n", "\n"))
                .toList();
        ResponsibilitySplitter splitter = new ResponsibilitySplitter();
        report("first call", 1, () -> splitter.split("市自然资源局牵头，市住建局、市税务局等相关部门及各区县政府按职责分工负责。", SplitContext.NONE));
        for (int round = 1; round <= ROUNDS; round++) {
            report("round " + round, REPEATS * strings.size(), () -> {
                for (int i = 0; i < REPEATS; i++) {
                    strings.forEach(text -> splitter.split(text, SplitContext.NONE));
                }
            });
        }
    }

    private static void report(String what, int strings, Runnable work) {
        long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - wall) / 1e9;
        double busy = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%-10s %8.3f s wall, %8.3f s processor, %,10.0f strings/s%n",
                what,
                seconds,
                busy,
                strings / busy);
    }
}
