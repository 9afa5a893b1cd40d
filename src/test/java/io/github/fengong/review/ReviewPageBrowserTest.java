package io.github.fengong.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.Chromium;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.pipeline.ConvertedDocument;
import io.github.fengong.pipeline.Samples;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
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

    private static final Map<String, ConvertedDocument> SAMPLES = new HashMap<>();

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
        assertThat(attribute("#table .mark.numbered", "title")).startsWith("取自自动编号：");
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
        assertThat(text("#detail-body")).contains("原文件中的单元格", "（一）开办企业", "汕头市市场监督管理局");
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
            assertThat(words).contains("实行开办企业全程网上办", "民营企业“法治体检”自测系统", "1/" + pdf.getNumberOfPages());
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

    @Test
    void levelsStandInColumnsOfTheirOwnUnderTheDocumentsHeads() throws Exception {
        openResource("levels-and-annexes.html");
        assertThat(texts("#table thead th"))
                .containsExactly("序号", "一级指标", "二级指标", "工作任务", "具体举措", "责任单位", "完成时限", "疑点");
        assertThat(texts("#table td.c-indicator")).containsExactly("政务服务", "审批提速", "数据共享", "法治环境", "执法监管");
        assertThat(browser.run("return [...document.querySelectorAll('#table td.c-indicator')].map(c => c.rowSpan)"))
                .isEqualTo(List.of(3L, 2L, 1L, 1L, 1L));
        assertThat(number("document.querySelector('#table td.c-extra').rowSpan"))
                .isEqualTo(3);
    }

    @Test
    void unitsOfSeveralColumnsStandUnderTheirHeads() throws Exception {
        openResource("levels-and-annexes.html");
        assertThat(text("#table td.c-unit")).startsWith("牵头单位：市政务服务和数据管理局配合单位：市市场监管局、市公安局");
        assertThat(number("document.querySelectorAll('#table td.c-unit').length"))
                .isEqualTo(4);
    }

    @Test
    void wordsBetweenTablesStandBetweenTheirRows() throws Exception {
        openResource("levels-and-annexes.html");
        assertThat(texts("#table tbody tr").get(3)).isEqualTo("附件2 法治保障任务分解表");
        assertThat(text("#notes")).contains("表格前后的文字（1 段）", "附件1 政务服务任务分解表");
    }

    @Test
    void searchTakesSeveralWordsAndFoldsWidth() throws Exception {
        openResource("levels-and-annexes.html");
        browser.type("#f-text", "数据　２０亿");
        waitFor("#shown", "显示 1 / 4 项");
        assertThat(texts("#table mark")).contains("数据", "20亿");
        browser.click("#f-reset");
        browser.type("#f-text", "1个工作日");
        waitFor("#shown", "显示 1 / 4 项");
        assertThat(texts("#table mark")).containsExactly("１个工作日");
    }

    @Test
    void valueStandsBesideTheCellItWasMadeOf() throws Exception {
        openSample("table.txt");
        browser.run("document.querySelector('#table tr[data-index=\"1\"]').click()");
        assertThat(texts("#detail-body table:first-of-type tbody tr:nth-child(2) > *"))
                .containsExactly("指标", "（一）开办企业", "表1 第5行 文本第18行（空白）", "原格空白，沿用上行");
        assertThat(texts("#detail-body table:first-of-type tbody tr:nth-child(3) > *"))
                .containsExactly("改革举措", "压缩企业设立登记时间", "表1 第5行 文本第19行压缩企业设立登记时间", "原文写明");
        assertThat(text("#detail-body .source")).contains("表1 第5行", "文本第17行");
        browser.type("#detail", Keys.ESCAPE);
    }

    @Test
    void rowsAreWalkedByKeyboard() throws Exception {
        openSample("table.docx");
        browser.type(ROWS, Keys.ARROW_DOWN);
        assertThat(browser.run("return document.activeElement.dataset.index")).isEqualTo("1");
        browser.type("#table tr[data-index=\"1\"]", Keys.END);
        assertThat(browser.run("return document.activeElement.dataset.index")).isEqualTo("57");
        assertThat(number("document.querySelectorAll('#table tr[tabindex=\"0\"]').length"))
                .isEqualTo(1);
        browser.type("#table tr[data-index=\"57\"]", Keys.ENTER);
        browser.type("#detail-title", Keys.ARROW_LEFT);
        assertThat(text("#d-place")).isEqualTo("57 / 58");
        browser.type("#detail", Keys.ESCAPE);
        assertThat(browser.run("return document.activeElement.dataset.index")).isEqualTo("56");
    }

    @Test
    void everyTextHasContrast() throws Exception {
        openSample("table.txt");
        browser.run("document.querySelector('#table tr[data-index=\"1\"]').click()");
        assertThat((List<?>) browser.run(CONTRAST)).isEmpty();
        browser.type("#detail", Keys.ESCAPE);
        browser.type("#f-text", "市");
        waitFor("#shown", "显示 56 / 58 项");
        assertThat((List<?>) browser.run(CONTRAST)).isEmpty();
    }

    /** Returns the texts whose colours are less than 4.5 to 1 apart, as WCAG 2.2 counts in 1.4.3. */
    private static final String CONTRAST = """
            const light = colour => {
              const [r, g, b] = colour.match(/[\\d.]+/g).map(Number)
                .map(v => v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4);
              return 0.2126 * r + 0.7152 * g + 0.0722 * b;
            };
            const ground = element => {
              const colour = getComputedStyle(element).backgroundColor;
              if (!/, 0\\)$/.test(colour)) return colour;
              return element.parentElement ? ground(element.parentElement) : 'rgb(255, 255, 255)';
            };
            return [...document.querySelectorAll('body *')].filter(element => element.checkVisibility()
                && [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
              .map(element => {
                const [one, other] = [light(getComputedStyle(element).color), light(ground(element))];
                const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
                return [ratio, element.className + ': ' + element.textContent.slice(0, 20)];
              }).filter(found => found[0] < 4.5).map(found => found[0].toFixed(2) + ' ' + found[1]);""";

    @Test
    void manyColumnsScrollInsideOfThePage() throws Exception {
        StringBuilder head = new StringBuilder("序号\t工作任务\t责任单位");
        StringBuilder row = new StringBuilder("1\t压减办理时限\t市财政局牵头");
        for (int month = 1; month <= 24; month++) {
            head.append("\t第").append(month).append("次进展");
            row.append("\t已完成第").append(month).append("次调度");
        }
        open(Samples.convert(SourceFile.of("宽表.txt", head + "\n" + row + "\n" + row + "\n"), false));
        assertThat(number("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isLessThanOrEqualTo(0);
        assertThat(
                        number(
                                "document.getElementById('scroll').scrollWidth - document.getElementById('scroll').clientWidth"))
                .isPositive();
        assertThat(number("document.querySelectorAll('#table thead th').length"))
                .isGreaterThanOrEqualTo(27);
    }

    private void shows(int rows) throws InterruptedException {
        waitFor("#shown", "显示 " + rows + " / 58 项");
        assertThat(number("document.querySelectorAll('" + ROWS + "').length")).isEqualTo(rows);
    }

    private static void waitFor(String selector, String wanted) throws InterruptedException {
        for (int look = 0; look < 100 && !text(selector).equals(wanted); look++) {
            Thread.sleep(20);
        }
        assertThat(text(selector)).isEqualTo(wanted);
    }

    private static List<String> texts(String selector) {
        List<?> texts = (List<?>)
                browser.run("return [...document.querySelectorAll(arguments[0])].map(e => e.textContent)", selector);
        return texts.stream().map(String::valueOf).toList();
    }

    private void openResource(String name) throws Exception {
        try (InputStream stream = ReviewPageBrowserTest.class.getResourceAsStream("/review/" + name)) {
            open(Samples.convert(SourceFile.of(name, stream.readAllBytes()), false));
        }
    }

    private void openSample(String name) throws Exception {
        if (!SAMPLES.containsKey(name)) {
            SAMPLES.put(name, Samples.convert(name, false));
        }
        open(SAMPLES.get(name));
    }

    private void open(ConvertedDocument converted) throws IOException {
        Path page = folder.resolve("review.html");
        try (Writer writer = Files.newBufferedWriter(page)) {
            ReviewPage.write(converted.document(), converted.table(), ReviewLinks.NONE, writer);
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
