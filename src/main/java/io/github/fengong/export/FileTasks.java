package io.github.fengong.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes files side by side, on all processors. */
public final class FileTasks {

    /** Writes a file or several. */
    @FunctionalInterface
    public interface FileTask {
        /** Writes. */
        void run() throws IOException;
    }

    private FileTasks() {}

    /** Runs the tasks and returns when all have ended, also those beside one that failed; then throws the failure of the first that did. */
    public static void run(List<FileTask> tasks) throws IOException {
        List<Exception> failures = tasks.parallelStream()
                .map(FileTasks::failure)
                .flatMap(Optional::stream)
                .toList();
        for (Exception failure : failures) {
            if (failure instanceof IOException exception) {
                throw exception;
            }
            throw (RuntimeException) failure;
        }
    }

    private static Optional<Exception> failure(FileTask task) {
        try {
            task.run();
            return Optional.empty();
        } catch (IOException | RuntimeException exception) {
            return Optional.of(exception);
        }
    }
}
