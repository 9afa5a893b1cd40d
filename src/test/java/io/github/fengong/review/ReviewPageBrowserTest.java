package io.github.fengong.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.Chromium;
import io.github.fengong.pipeline.ConvertedDocument;
import io.github.fengong.pipeline.Samples;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The review page in a browser. */
final class ReviewPageBrowserTest {

    private static final String ROWS = "#table tbody tr[data-index]";

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
    void showsTheTableAsTheDocumentDoesAndNeedsNothingElse() throws Exception {
        openSample("table.docx");
        assertThat(number("document.querySelectorAll('" + ROWS + "').length")).isEqualTo(58);
        assertThat(number("document.querySelector('#table td.c-indicator').rowSpan"))
                .isEqualTo(5);
        assertThat(number("document.querySelectorAll('#table tr.section').length"))
                .isEqualTo(4);
        assertThat(number("document.querySelectorAll('#table .mark.numbered').length"))
                .isEqualTo(13);
        assertThat(text("#table .mark.numbered")).isEqualTo("自");
        assertThat(attribute("#table .mark.numbered", "title")).isEqualTo("取自自动编号");
        assertThat(number("performance.getEntriesByType('resource').length")).isZero();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void inheritedValuesStandInTheirOwnCellsWithAMark() throws Exception {
        openSample("table.txt");
        assertThat(number("document.querySelectorAll('#table td.c-unit .mark.inherited').length"))
                .isEqualTo(26);
        assertThat(number("document.querySelectorAll('#table td.c-serial .mark.restored').length"))
                .isEqualTo(13);
    }

    @Test
    void filtersWorkTogether() throws Exception {
        openSample("table.docx");
        browser.choose("#f-agency", "汕头海关");
        shows(11);
        browser.choose("#f-role", "牵头");
        shows(7);
        browser.choose("#f-section", "二、供全国借鉴的改革举措");
        shows(6);
        browser.type("#f-text", "集装箱");
        shows(2);
        assertThat(number("document.querySelectorAll('#table mark').length")).isPositive();
        browser.click("#f-reset");
        shows(58);
        browser.choose("#f-severity", "警告");
        shows(8);
    }

    @Test
    void rowOpensItsSourceByKeyboardAndGivesTheFocusBack() throws Exception {
        openSample("table.docx");
        browser.type(ROWS, Keys.ENTER);
        assertThat(browser.visible("#detail")).hasSize(1);
        assertThat(text("#detail-title")).contains("第 1 项", "实行开办企业全程网上办");
        assertThat(text("#detail-body")).contains("原文件中的这一行", "（一）开办企业", "汕头市市场监督管理局");
        browser.type("#detail", Keys.ESCAPE);
        assertThat(browser.visible("#detail")).isEmpty();
        assertThat(browser.run("return document.activeElement.dataset.index")).isEqualTo("0");
    }

    @Test
    void hostileTextStaysText() throws Exception {
        ReviewTables.Input input = ReviewTables.withMeasure(
                "<script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\">",
                "javascript:alert(1)");
        open(new ConvertedDocument(input.document(), input.table()));
        assertThat(text("#table td.c-measure")).startsWith("<script>document.title='taken'</script><img");
        assertThat(browser.run("return document.title")).isEqualTo("任务分工表 · 核对");
        assertThat(number("document.querySelectorAll('#table script, #table img, a[href^=javascript]').length"))
                .isZero();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void printsEveryRowOnA4Landscape() throws Exception {
        openSample("table.docx");
        try (PDDocument pdf = Loader.loadPDF(browser.print())) {
            String words = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            assertThat(words).contains("实行开办企业全程网上办", "民营企业“法治体检”自测系统");
            assertThat(pdf.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(pdf.getPage(0).getMediaBox().getHeight());
        }
    }

    @Test
    void rolesAreToldInWordsAndNotByColourAlone() throws Exception {
        openSample("table.docx");
        String before = "getComputedStyle(document.querySelector('#table .unit.%s'), '::before').content";
        assertThat(browser.run("return " + before.formatted("LEAD"))).isEqualTo("\"牵 \"");
        assertThat(browser.run("return " + before.formatted("SUPPORTING"))).isEqualTo("\"配 \"");
        assertThat(browser.run("return " + before.formatted("JOINT"))).isEqualTo("\"共 \"");
        assertThat(text(".legend")).contains("牵头", "配合", "共同负责", "指导", "集合单位");
    }

    @Test
    void fitsAPhone() throws Exception {
        browser.resize(420, 800);
        openSample("table.docx");
        assertThat(number("document.documentElement.scrollWidth - window.innerWidth"))
                .isLessThanOrEqualTo(0);
        assertThat(number("document.querySelectorAll('#table td.c-unit').length"))
                .isEqualTo(58);
        browser.resize(1280, 1000);
    }

    private void shows(int rows) throws InterruptedException {
        String wanted = "显示 " + rows + " / 58 项";
        for (int look = 0; look < 100 && !text("#shown").equals(wanted); look++) {
            Thread.sleep(20);
        }
        assertThat(text("#shown")).isEqualTo(wanted);
        assertThat(number("document.querySelectorAll('" + ROWS + "').length")).isEqualTo(rows);
    }

    private void openSample(String name) throws Exception {
        open(Samples.convert(name, false));
    }

    private void open(ConvertedDocument converted) throws IOException {
        Path page = folder.resolve("review.html");
        try (Writer writer = Files.newBufferedWriter(page)) {
            ReviewPage.write(converted.document(), converted.table(), Map.of(), writer);
        }
        browser.open(page);
    }

    private static int number(String expression) {
        return ((Number) browser.run("return " + expression)).intValue();
    }

    private static String text(String selector) {
        return (String) browser.run("return document.querySelector(arguments[0]).textContent", selector);
    }

    private static String attribute(String selector, String name) {
        return (String)
                browser.run("return document.querySelector(arguments[0]).getAttribute(arguments[1])", selector, name);
    }
}
