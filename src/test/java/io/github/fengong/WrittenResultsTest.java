package io.github.fengong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import io.github.fengong.export.ResultSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs tests that write bad results and sees them fail, by nothing but the folders they write into. */
final class WrittenResultsTest {

    /** Tests that only this one runs: their class has no name of a test. */
    static final class Writing {

        @TempDir
        private Path folder;

        @Test
        void table() throws IOException {
            write("out/plan/table.json", "{\"formatVersion\": 1}");
        }

        @Test
        void changes() throws IOException {
            write("changes.json", "{\"formatVersion\": 1, \"changes\": []}");
        }

        @Test
        void earlierEdition() throws IOException {
            write("out/plan/history/001-2026-03-31-0a1b2c3d.json", "{}");
        }

        @Test
        void line() throws IOException {
            write("out/plan/table.ndjson", "{\"id\": \"m-1\"}\n");
        }

        @Test
        void noJson() throws IOException {
            write("table.json", "not at all");
        }

        @Test
        void schema() throws IOException {
            write("schema.json", ResultSchema.TABLE.text());
            write(".fengong-1/table.json", "half writ");
        }

        private void write(String name, String content) throws IOException {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        }
    }

    @Test
    void badResultFailsTheTestThatWroteIt() {
        for (String method : List.of("table", "changes", "earlierEdition", "line", "noJson")) {
            TestExecutionSummary summary = run(method);
            assertThat(summary.getTotalFailureCount()).as(method).isEqualTo(1);
            assertThat(summary.getFailures().get(0).getException()).hasMessageContaining("is not as its schema says");
        }
    }

    @Test
    void otherFilesAndThoseNotYetInPlaceAreLeftAlone() {
        assertThat(run("schema").getTestsSucceededCount()).isEqualTo(1);
    }

    private static TestExecutionSummary run(String method) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectMethod(Writing.class, method))
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        return listener.getSummary();
    }
}
