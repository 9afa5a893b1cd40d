package io.github.fengong.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.Chromium;
import io.github.fengong.compare.Editions;
import io.github.fengong.compare.TableComparer;
import io.github.fengong.model.TableDiff;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

/** The page of changes in a browser. */
final class ChangesPageTest {

    private static final String ROWS = "#changes tbody tr";

    private static Chromium browser;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        browser = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void showsAllChangesAndNeedsNothingElse() throws IOException {
        open(Diffs.sample());

        assertThat(browser.visible(ROWS)).hasSize(7);
        assertThat(text("#count")).isEqualTo("显示7项，共7项");
        assertThat(browser.run("return performance.getEntriesByType('resource').length"))
                .isEqualTo(0L);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void marksInsertedAndDeletedWords() throws IOException {
        open(Diffs.sample());

        assertThat(text(ROWS + ":nth-child(1) td[data-head=主要做法]")).endsWith("确保企业设立登记21个工作日内办结。");
        assertThat(text(ROWS + ":nth-child(1) del")).isEqualTo("2");
        assertThat(text(ROWS + ":nth-child(1) ins")).isEqualTo("1");
        assertThat(css(ROWS + ":nth-child(1) del")).contains("line-through");
        assertThat(css(ROWS + ":nth-child(1) ins")).contains("underline");
    }

    @Test
    void hasNoColumnOfPracticesWhereNoEditionHasAny() throws IOException {
        open(Diffs.withoutPractices());

        assertThat(browser.run("return [...document.querySelectorAll('#changes th')].map(h => h.textContent).join()"))
                .isEqualTo("变化,位置,改革举措,责任单位");
        assertThat(browser.visible(ROWS + " td")).hasSize(4);
    }

    @Test
    void filtersByKind() throws IOException {
        open(Diffs.sample());
        browser.click("input[value=CHANGED]");
        browser.click("input[value=MOVED]");

        assertThat(browser.visible(ROWS).stream().map(row -> row.getDomAttribute("data-kind")))
                .containsExactly("REMOVED", "ADDED");
        assertThat(text("#count")).isEqualTo("显示2项，共7项");
        browser.click("#all");
        assertThat(browser.visible(ROWS)).hasSize(7);
    }

    @Test
    void filtersByAgency() throws IOException {
        open(Diffs.sample());
        browser.choose("#agency", "市发改局");

        assertThat(browser.visible(ROWS + " .means li").stream().map(WebElement::getText))
                .containsExactly("新增任务（配合）：市发改局、市自然资源局", "取消任务（原配合）：市发改局、市住建局、市交通运输局、市水务局");
        browser.click("#all");
        browser.run(
                "document.querySelectorAll('#agencies button').forEach(b => { if (b.textContent === '市司法局') b.click(); })");
        assertThat(browser.visible(ROWS))
                .singleElement()
                .satisfies(row -> assertThat(row.getText()).contains("公共法律服务实体平台全覆盖"));
    }

    @Test
    void wordsOfADocumentStayWords() throws IOException {
        open(Diffs.full());

        assertThat(text(ROWS + ":nth-child(1) td[data-head=主要做法]")).contains("<b>在线</b>");
        assertThat(browser.run("return document.querySelectorAll('#changes tbody b, #changes script').length"))
                .isEqualTo(0L);
    }

    @Test
    void fitsAPhone() throws IOException {
        open(Diffs.full());
        browser.resize(400, 900);

        assertThat(browser.run("return document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        browser.resize(1280, 900);
        assertThat(browser.run("return document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }

    @Test
    void printsEveryRowOnA4Landscape() throws IOException {
        open(Diffs.sample());
        browser.click("input[value=MOVED]");
        browser.click("input[value=MOVED]");
        try (PDDocument print = Loader.loadPDF(browser.print())) {
            String text = new PDFTextStripper().getText(print);

            assertThat(print.getPage(0).getMediaBox().getWidth()).isGreaterThan(800);
            assertThat(text).contains("推行工程招投标交易全过程", "市司法局").doesNotContain("全部显示");
        }
    }

    @Test
    void saysSoWhereNothingChanged() throws IOException {
        open(new TableComparer().compare(Editions.sample(), Editions.sample()));

        assertThat(text(".none")).contains("没有变化");
        assertThat(browser.complaints()).isEmpty();
    }

    private void open(TableDiff diff) throws IOException {
        new ChangesHtmlExporter(RoleWords.DEFAULT).write(diff, folder);
        browser.open(folder.resolve(ChangesHtmlExporter.FILE));
    }

    private static String text(String selector) {
        List<WebElement> found = browser.visible(selector);
        return found.isEmpty() ? "nothing at " + selector : found.get(0).getText();
    }

    private static String css(String selector) {
        return browser.visible(selector).get(0).getCssValue("text-decoration-line");
    }
}
