package io.github.fengong.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A process that loads results one after the other until it is killed or has done as many as it was told, and prints the number of each load
 * when it is done. Three editions are loaded in turn, each time with another number of measures, so that loads add and replace.
 */
final class LoadingProcess {

    private static final int EDITIONS = 3;
    private static final int LEAST_MEASURES = 100;

    private LoadingProcess() {}

    /** Arguments: the address, the number of the first load, and the number of loads. */
    public static void main(String[] arguments) throws StoreException {
        int first = Integer.parseInt(arguments[1]);
        int loads = Integer.parseInt(arguments[2]);
        try (ResultStore store =
                ResultStore.open(new DatabaseAddress(arguments[0]), Optional.empty(), Optional.empty())) {
            for (int number = first; number < first + loads; number++) {
                store.load(List.of(result(number)));
                System.out.println(number);
            }
        }
    }

    static Process start(String url, int first, int loads, Path talk) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LoadingProcess.class.getName(),
                        url,
                        String.valueOf(first),
                        String.valueOf(loads))
                .redirectOutput(talk.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Returns how many measures the edition of a load has; no two loads of one database have the same number. */
    static int measures(int load) {
        return LEAST_MEASURES + load;
    }

    private static ResultStore.StoredResult result(int load) {
        return StoredTables.edition("分工表", String.valueOf((char) ('a' + load % EDITIONS)), 1, measures(load));
    }
}
