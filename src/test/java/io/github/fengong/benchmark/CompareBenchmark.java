package io.github.fengong.benchmark;

import io.github.fengong.compare.Editions;
import io.github.fengong.compare.Matching;
import io.github.fengong.compare.TableComparer;
import io.github.fengong.export.JsonExporter;
import io.github.fengong.model.Agency;
import io.github.fengong.model.Assignment;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.TableDiff;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Measures how long the comparison of two large editions takes and how much memory it needs. Run it with {@code java -Xmx1g -cp … } and,
 * optionally, numbers of rows; without them it takes 1,000, 2,000, 5,000 and 10,000, so that one sees how the cost grows. Seconds are those on the wall, CPU seconds those of the comparing thread, of which matching is a part.
 *
 * <p>The whole command is run for the two later editions too: a process of its own with a heap of 1 GB reads both editions from files and writes
 * all results, notices included. Its line gives the seconds on the wall and the CPU seconds of all its threads, and how much it wrote.
 *
 * <p>Rows are made of clauses of the sample, so that all rows are on few subjects and share many words, as in a real table; that is
 * harder than rows of random words. Three comparisons are made: with a usual later edition, in which some rows are new, gone or moved and one
 * of ten is reworded; with one in which every row is reworded; and of rows that differ in a number only.
 */
public final class CompareBenchmark {

    private static final int[] USUAL_SIZES = {1_000, 2_000, 5_000, 10_000};

    private static final double REWORDED_SHARE = 0.15;

    private final List<String> clauses = new ArrayList<>();
    private final List<Measure> patterns = Editions.sample().measures();
    private final Random random = new Random(20_260_101);

    private CompareBenchmark() {
        patterns.forEach(row -> clauses.addAll(List.of(row.practice().split("[，。；、]"))));
    }

    /** Runs the benchmark and prints a line for each comparison. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int[] sizes = arguments.length == 0
                ? USUAL_SIZES
                : List.of(arguments).stream().mapToInt(Integer::parseInt).toArray();
        CompareBenchmark benchmark = new CompareBenchmark();
        System.out.printf(
                "%8s %-14s %9s %9s %9s %9s  %s%n",
                "rows", "edition", "seconds", "CPU s", "matching", "peak MB", "summary");
        benchmark.run(sizes[0], "(warm-up)", 0.1);
        for (int size : sizes) {
            benchmark.run(size, "usual", 0.1);
            benchmark.run(size, "all reworded", 1);
            benchmark.runAlike(size);
        }
    }

    private void run(int size, String name, double reworded) throws IOException, InterruptedException {
        List<Measure> rows = rows(size);
        run(size, name, rows, edit(rows, reworded));
    }

    /** Rows that differ in a number only, which all get the same new words and turn round. */
    private void runAlike(int size) throws IOException, InterruptedException {
        List<Measure> before = alike(size, "按月通报进度");
        List<Measure> after = alike(size, "按季度通报建设进度");
        Collections.reverse(after);
        run(size, "alike", before, after);
    }

    private List<Measure> alike(int size, String words) {
        List<Measure> rows = new ArrayList<>();
        for (int n = 1; n <= size; n++) {
            rows.add(reword(patterns.get(0), "第" + n + "批重点项目", "推进第" + n + "批重点项目开工，" + words + "。"));
        }
        return rows;
    }

    private void run(int size, String name, List<Measure> oldRows, List<Measure> newRows)
            throws IOException, InterruptedException {
        MeasureTable before = Editions.of(oldRows.toArray(Measure[]::new));
        MeasureTable after = Editions.of(newRows.toArray(Measure[]::new));
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
        TableComparer comparer = new TableComparer();
        long start = System.nanoTime();
        long cpuStart = cpuTime();
        Matching matching = comparer.match(before, after);
        double matchingCpu = (cpuTime() - cpuStart) / 1e9;
        TableDiff diff = comparer.compare(before, after, matching);
        double cpu = (cpuTime() - cpuStart) / 1e9;
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%8d %-14s %9.2f %9.2f %9.2f %9d  %s%n",
                size,
                name,
                seconds,
                cpu,
                matchingCpu,
                peakMegabytes(),
                diff.summary());
        if (!name.equals("alike")) {
            runCommand(size, name, before, after);
        }
    }

    private static void runCommand(int size, String name, MeasureTable before, MeasureTable after)
            throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("compare-benchmark");
        for (MeasureTable table : List.of(before, after)) {
            Path folder = Files.createDirectory(home.resolve(table == before ? "old" : "new"));
            new JsonExporter("benchmark").write(withAgencies(table), folder);
        }
        Path changes = home.resolve("changes");
        ProcessBuilder command = new ProcessBuilder(
                "bash",
                "-c",
                "time \"$0\" \"$@\"",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.fengong.app.Fengong",
                "compare",
                home.resolve("old").toString(),
                home.resolve("new").toString(),
                "-o",
                changes.toString());
        command.environment().put("TIMEFORMAT", "%R %U %S");
        Process process = command.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String[] times =
                said.strip().lines().reduce((first, last) -> last).orElse("").split(" ");
        boolean done = process.waitFor() == 0 && times.length == 3;
        System.out.printf(
                Locale.ROOT,
                "%8d %-14s %9s %9s %19s  %s%n",
                size,
                "whole command",
                times[0],
                done
                        ? String.format(
                                Locale.ROOT, "%.2f", Double.parseDouble(times[1]) + Double.parseDouble(times[2]))
                        : "",
                "",
                done ? written(changes) : said);
        delete(home);
    }

    private static MeasureTable withAgencies(MeasureTable table) {
        Map<String, Agency> agencies = new LinkedHashMap<>();
        for (Measure row : table.measures()) {
            for (Assignment unit : row.responsibility().assignments()) {
                agencies.putIfAbsent(unit.agency(), Editions.agency(unit));
            }
        }
        return Editions.with(table, List.copyOf(agencies.values()), table.measures());
    }

    private static String written(Path folder) throws IOException {
        long files = 0;
        long bytes = 0;
        for (Path file : filesIn(folder)) {
            if (Files.isRegularFile(file)) {
                files++;
                bytes += Files.size(file);
            }
        }
        return files + " files, " + (bytes >> 20) + " MB";
    }

    private static void delete(Path folder) throws IOException {
        for (Path file : filesIn(folder)) {
            Files.delete(file);
        }
    }

    /** Files before the folders that hold them. */
    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        }
    }

    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long peakMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(pool -> pool.getPeakUsage())
                        .mapToLong(MemoryUsage::getUsed)
                        .sum()
                >> 20;
    }

    private List<Measure> rows(int count) {
        List<Measure> rows = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            rows.add(newRow());
        }
        return rows;
    }

    private Measure newRow() {
        Measure pattern = patterns.get(random.nextInt(patterns.size()));
        StringBuilder practice = new StringBuilder();
        for (int n = 4 + random.nextInt(8); n > 0; n--) {
            practice.append(clause()).append(n > 1 ? "，" : "。");
        }
        return reword(pattern, clause() + clause(), practice.toString());
    }

    private String clause() {
        return clauses.get(random.nextInt(clauses.size()));
    }

    private static Measure reword(Measure row, String measure, String practice) {
        String id = "m-" + Integer.toHexString((measure + practice).hashCode());
        return Editions.inSection(Editions.reworded(row, id, measure, practice), 0);
    }

    private List<Measure> edit(List<Measure> rows, double reworded) {
        List<Measure> edited = new ArrayList<>();
        for (Measure row : rows) {
            if (random.nextInt(20) > 0) {
                edited.add(
                        random.nextDouble() < reworded ? reword(row, vary(row.measure()), vary(row.practice())) : row);
            }
            if (random.nextInt(20) == 0) {
                edited.add(newRow());
            }
        }
        for (int n = rows.size() / 100; n > 0; n--) {
            Collections.swap(edited, random.nextInt(edited.size()), random.nextInt(edited.size()));
        }
        return edited;
    }

    private String vary(String text) {
        StringBuilder words = new StringBuilder(text);
        for (int n = (int) (text.length() * REWORDED_SHARE); n > 0; n--) {
            String clause = clause();
            if (!clause.isEmpty()) {
                words.setCharAt(random.nextInt(words.length()), clause.charAt(random.nextInt(clause.length())));
            }
        }
        return words.toString();
    }
}
