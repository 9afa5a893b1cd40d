package io.github.fengong.app;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Keeps Chinese file names whole where the locale of the process knows only ASCII, as in minimal containers and in jobs of cron. A JVM
 * takes the encoding of file names from the locale once, when it starts; so the program is started again with a UTF-8 locale.
 */
final class LocaleGuard {

    private static final String MARK = "FENGONG_LOCALE_GUARD";
    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

    private LocaleGuard() {}

    /** Returns the exit code of the program started again, or nothing where this process can go on. */
    static OptionalInt relaunchIfNeeded(String[] arguments) {
        if (encodesChinese() || System.getenv(MARK) != null || !Files.isReadable(COMMAND_LINE)) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(relaunch(originalArguments(arguments)));
        } catch (IOException e) {
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.of(ExitCode.UNREADABLE);
        }
    }

    private static boolean encodesChinese() {
        return Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"))
                .newEncoder()
                .canEncode('分');
    }

    /** The JVM has already mangled Chinese arguments; their bytes still stand in the process's command line. */
    private static List<String> originalArguments(String[] arguments) throws IOException {
        String bytes = new String(Files.readAllBytes(COMMAND_LINE), StandardCharsets.UTF_8);
        List<String> all = Arrays.asList(bytes.split("\0", -1));
        int end = all.size() - 1;
        int start = end - arguments.length;
        boolean lastOnesAreOurs = start > 0 && all.subList(start, end).stream().anyMatch(LocaleGuard::isNotAscii);
        return lastOnesAreOurs ? all.subList(start, end) : Arrays.asList(arguments);
    }

    private static boolean isNotAscii(String argument) {
        return argument.chars().anyMatch(c -> c > 0x7F);
    }

    /** Everything, also what the JVM was told (-Xmx4g), goes through an argument file, whose bytes the new JVM decodes with the new locale. */
    private static int relaunch(List<String> arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", classPath(), Fengong.class.getName()));
        command.addAll(arguments.isEmpty() ? List.of("convert") : arguments);
        Path argumentFile = Files.createTempFile("fengong", ".args");
        try {
            Files.write(argumentFile, command.stream().map(LocaleGuard::quote).toList(), StandardCharsets.UTF_8);
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            ProcessBuilder builder = new ProcessBuilder(java, "@" + argumentFile).inheritIO();
            builder.environment().put("LC_ALL", "C.UTF-8");
            builder.environment().put(MARK, "1");
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process), "end"));
            return process.waitFor();
        } finally {
            Files.deleteIfExists(argumentFile);
        }
    }

    /** Who stops this process means the program. */
    private static void end(Process process) {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String classPath() {
        if (Fengong.class.getClassLoader() instanceof URLClassLoader loader) {
            return Arrays.stream(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("java.class.path");
    }

    private static String quote(String argument) {
        return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
