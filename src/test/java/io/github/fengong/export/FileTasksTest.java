package io.github.fengong.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class FileTasksTest {

    @Test
    void aFailureWaitsForTheOthers() {
        AtomicInteger done = new AtomicInteger();
        List<FileTasks.FileTask> tasks = new ArrayList<>();
        tasks.add(() -> {
            throw new IOException("disk full");
        });
        for (int i = 0; i < 20; i++) {
            tasks.add(() -> {
                Thread.yield();
                done.incrementAndGet();
            });
        }
        tasks.add(() -> {
            throw new IllegalStateException("later");
        });
        assertThatThrownBy(() -> FileTasks.run(tasks))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
        assertThat(done).hasValue(20);
    }

    @Test
    void aProgrammingErrorStaysOne() {
        assertThatThrownBy(() -> FileTasks.run(List.of(() -> {
                    throw new IllegalStateException("broken");
                })))
                .isInstanceOf(IllegalStateException.class);
    }
}
