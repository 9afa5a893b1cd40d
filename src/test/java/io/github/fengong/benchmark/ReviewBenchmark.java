package io.github.fengong.benchmark;

import io.github.fengong.Chromium;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.pipeline.ConvertedDocument;
import io.github.fengong.pipeline.Samples;
import io.github.fengong.review.ReviewLinks;
import io.github.fengong.review.ReviewPage;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How the review page does with 10,000 measures: the sample's rows over and over. Prints the size of the page, how long it takes to open, and
 * how long a filter takes from the key to the new rows. Run it with {@code mvn test-compile exec:java -Dexec.classpathScope=test
 * -Dmain.class=io.github.fengong.benchmark.ReviewBenchmark}.
 */
public final class ReviewBenchmark {

    private static final int MEASURES = 10_000;
    private static final int ROUNDS = 10;

    private ReviewBenchmark() {}

    /** Runs the benchmark; needs Chromium and its driver. */
    public static void main(String[] arguments) throws Exception {
        ConvertedDocument sample = Samples.convert("table.docx", false);
        Path page = Files.createTempFile("review", ".html");
        try (Writer writer = Files.newBufferedWriter(page)) {
            ReviewPage.write(sample.document(), repeated(sample.table()), ReviewLinks.NONE, writer);
        }
        System.out.printf("page of %,d measures: %.1f MB%n", MEASURES, Files.size(page) / 1e6);
        try (Chromium browser = Chromium.start()) {
            for (int round = 0; round < ROUNDS; round++) {
                browser.open(page);
                System.out.printf(
                        "open %d ms", number(browser, "performance.getEntriesByType('navigation')[0].loadEventEnd"));
                System.out.printf(", search %d ms%n", number(browser, FILTER));
            }
        }
        Files.delete(page);
    }

    /** From the input to the frame after the rows have changed, the page's own pause before it filters included. */
    private static final String FILTER = """
            (() => { const start = performance.now(); const before = document.getElementById('shown').textContent;
            const field = document.getElementById('f-text'); field.value = '集装箱';
            return new Promise(done => { new MutationObserver((changes, observer) => { observer.disconnect();
            requestAnimationFrame(() => setTimeout(() => done(performance.now() - start), 0)); })
            .observe(document.getElementById('shown'), { childList: true });
            field.dispatchEvent(new Event('input', { bubbles: true })); }); })()""";

    private static long number(Chromium browser, String expression) {
        return ((Number) browser.run("return " + expression)).longValue();
    }

    private static MeasureTable repeated(MeasureTable table) {
        List<Measure> measures = new ArrayList<>();
        for (int at = 0; at < MEASURES; at++) {
            Measure measure = table.measures().get(at % table.measures().size());
            measures.add(measure.withId(measure.id() + "-" + at));
        }
        return new MeasureTable(
                table.title(),
                table.source(),
                table.metadata(),
                table.sections(),
                measures,
                table.notes(),
                table.agencies(),
                table.findings());
    }
}
