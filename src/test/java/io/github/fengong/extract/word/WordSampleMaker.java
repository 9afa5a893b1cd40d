package io.github.fengong.extract.word;

import static io.github.fengong.extract.word.WordXml.*;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the samples in {@code src/test/resources/word}: a small document for each construct. Run it after a change; the truth beside each
 * sample is written by hand.
 */
final class WordSampleMaker {

    /** The samples that are also written as single XML files. */
    private static final List<String> FLAT = List.of("spans", "numbering-styles", "notes", "pages");

    private final Map<String, DocxMaker> samples = new LinkedHashMap<>();

    private WordSampleMaker() {}

    /** Writes all samples. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of("src/test/resources/word");
        Files.createDirectories(folder);
        WordSampleMaker maker = new WordSampleMaker();
        maker.addGrids();
        maker.addAdjacentTables();
        maker.addEmbeddedDocuments();
        maker.addWrappers();
        maker.addChanges();
        maker.addTexts();
        maker.addStories();
        NumberingSamples.addTo(maker.samples);
        for (Map.Entry<String, DocxMaker> sample : maker.samples.entrySet()) {
            Files.write(
                    folder.resolve(sample.getKey() + ".docx"), sample.getValue().toBytes());
        }
        for (String name : FLAT) {
            Files.write(folder.resolve(name + ".xml"), maker.samples.get(name).toFlatXml());
        }
        Files.writeString(folder.resolve("word-2003.xml"), Word2003Sample.text());
    }

    private void add(String name, String... blocks) {
        samples.put(name, new DocxMaker().withBody(String.join("", blocks)));
    }

    private void addGrids() {
        add(
                "spans",
                tbl(
                        5,
                        trWith("<w:tblHeader/>", tc("序号"), span(2, "指标"), tc("举措"), tc("单位")),
                        tr(span(5, "一、第一部分")),
                        tr(tc("1"), span(2, "甲"), tc("乙"), start("丙")),
                        tr(tc("2"), tc("丁"), tc("戊"), tc("己"), cont()),
                        tr(
                                tc("3"),
                                tcWith("<w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/>", "庚"),
                                tc("辛"),
                                cont()),
                        tr(
                                tc("4"),
                                tcWith("<w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"continue\"/>", ""),
                                tc("壬"),
                                tc("癸"))));
        add(
                "grid-before",
                tbl(
                        4,
                        tr(tc("甲"), tc("乙"), tc("丙"), tc("丁")),
                        trWith(
                                "<w:gridBefore w:val=\"1\"/><w:wBefore w:w=\"2000\" w:type=\"dxa\"/>",
                                tc("戊"),
                                start("己"),
                                tc("庚")),
                        trWith("<w:gridBefore w:val=\"2\"/><w:gridAfter w:val=\"1\"/>", cont()),
                        trWith("<w:gridAfter w:val=\"2\"/>", tc("辛"), tc("壬"))));
        add("no-grid", tbl(0, tr(tc("甲"), tc("乙")), tr(tc("丙"), tc("丁"), tc("戊")), tr(span(2, "己"), tc("庚"))));
        add("wrong-grid", tbl(2, tr(tc("甲"), tc("乙"), tc("丙"), tc("丁")), tr(span(3, "戊"), tc("己"))));
        String hStart = "<w:hMerge w:val=\"restart\"/>";
        String hCont = "<w:hMerge/>";
        add(
                "legacy-merge",
                tbl(
                        3,
                        tr(tcWith(hStart, "甲"), tcWith(hCont, ""), tc("乙")),
                        tr(tcWith(hStart + "<w:vMerge w:val=\"restart\"/>", "丙"), tcWith(hCont, ""), tc("丁")),
                        tr(tcWith(hStart + "<w:vMerge/>", ""), tcWith(hCont, ""), tc("戊"))));
        add("ragged", tbl(3, tr(tc("甲"), tc("乙"), tc("丙")), tr(tc("丁")), tr(tc("戊"), tc("己"))));
        add(
                "merge-not-aligned",
                tbl(
                        3,
                        tr(start("甲"), tc("乙"), tc("丙")),
                        tr(tcWith("<w:gridSpan w:val=\"2\"/><w:vMerge/>", ""), tc("丁")),
                        tr(cont(), tc("戊"), cont()),
                        tr(cont(), tc("己"), cont()),
                        tr(start("庚"), tc("辛"), start("壬")),
                        tr(start("癸"), tc("子"), tc("丑"))));
        add(
                "header-rows",
                p("表一"),
                tbl(
                        2,
                        trWith("<w:cantSplit/><w:tblHeader/>", start("甲"), tc("乙")),
                        trWith("<w:tblHeader w:val=\"1\"/>", cont(), tc("丙")),
                        trWith("<w:tblHeader w:val=\"0\"/>", tc("丁"), tc("戊")),
                        trWith("<w:tblHeader/>", tc("己"), tc("庚"))),
                par("<w:r><w:br w:type=\"page\"/></w:r>"),
                tbl(2, trWith("<w:tblHeader/>", tc("甲"), tc("乙")), tr(tc("辛"), tc("壬"))),
                p("二、第二部分"),
                tbl(2, tr(tc("癸"), tc("子"))));
        // the border between the first columns was dragged by half a millimetre in one row, and so was the end of the
        // last
        String dragged = tbl(
                        5,
                        tr(tc("序号"), span(2, "指标"), span(2, "单位")),
                        tr(span(2, "1"), start("甲"), tc("乙")),
                        tr(span(2, "2"), cont(), span(2, "丙")))
                .replaceFirst(
                        "<w:tblGrid>.*?</w:tblGrid>",
                        "<w:tblGrid><w:gridCol w:w=\"700\"/><w:gridCol w:w=\"28\"/><w:gridCol w:w=\"2000\"/>"
                                + "<w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"15\"/></w:tblGrid>");
        add(
                "slivers",
                dragged,
                tbl(2, tr(tc("窄"), tc("格"))).replace("w:w=\"2000\"/><w:gridCol", "w:w=\"20\"/><w:gridCol"));
    }

    private void addAdjacentTables() {
        String floating = "<w:tblPr><w:tblpPr w:vertAnchor=\"text\" w:tblpX=\"1\" w:tblpY=\"1\"/>";
        add(
                "adjacent-tables",
                tbl(2, tr(tc("序号"), tc("任务")), tr(tc("1"), tc("甲"))),
                tbl(2, tr(tc("2"), start("乙")), tr(tc("3"), cont())),
                p(""),
                tbl(2, tr(tc("4"), tc("丙"))),
                tbl(3, tr(tc("5"), tc("丁"), tc("戊"))),
                tbl(3, tr(tc("6"), tc("己"), tc("庚"))).replace("<w:tblPr>", floating),
                tbl(3, tr(tc("7"), tc("辛"), tc("壬"))));
        String empty = tbl(4, tr(tc("序号"), span(2, "任务"), tc("单位")), tr(tc("1"), span(2, "甲"), tc("乙")));
        String widths =
                "<w:gridCol w:w=\"700\"/><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"0\"/><w:gridCol w:w=\"2000\"/>";
        add(
                "empty-columns",
                empty.replaceFirst("<w:tblGrid>.*?</w:tblGrid>", "<w:tblGrid>" + widths + "</w:tblGrid>"),
                p("宽度都没有写明的表"),
                empty.replaceAll("<w:gridCol w:w=\"\\d+\"/>", "<w:gridCol w:w=\"0\"/>"));
    }

    private void addEmbeddedDocuments() throws IOException {
        String page =
                "<html><head><meta charset=\"utf-8\"></head><body><p>网页</p><table><tr><td>1</td><td rowspan=\"2\">甲"
                        + "</td></tr><tr><td>2</td></tr></table></body></html>";
        String nested =
                "{\\rtf1\\pard\\intbl 3\\cell\\intbl\\itap2 4\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\nestrow}"
                        + "\\pard\\intbl\\cell\\trowd\\cellx1000\\cellx2000\\row}";
        byte[] inner = new DocxMaker()
                .withBody(p("文档") + tbl(2, tr(tc("3"), tc("乙"))) + "<w:altChunk r:id=\"r-none.html\"/>")
                .toBytes();
        samples.put(
                "embedded-documents",
                new DocxMaker()
                        .withBody(p("题")
                                + "<w:altChunk r:id=\"r-page.html\"/><w:altChunk r:id=\"r-nested.rtf\"/>"
                                + tbl(1, tr("<w:tc><w:altChunk r:id=\"r-inner.docx\"/>" + p("丙") + "</w:tc>")))
                        .withChunk("page.html", page.getBytes(StandardCharsets.UTF_8))
                        .withChunk("nested.rtf", nested.getBytes(StandardCharsets.US_ASCII))
                        .withChunk("inner.docx", inner));
    }

    private void addWrappers() {
        add(
                "content-controls",
                sdt(p("题") + p("")),
                sdt(tbl(
                        3,
                        tr(tc("甲"), sdt(tc("乙")), customXml(tc("丙"))),
                        sdt(tr(tc("丁"), tc("戊"), sdt(sdt(tc("己"))))),
                        customXml(tr(tc("庚"), tc(sdt(p("辛") + sdt(p("壬")))), tc(customXml(p("癸"))))),
                        tr(
                                tc(par(r("子"), sdt(r("丑") + sdt(r("寅"))), smartTag(r("卯") + customXml(r("辰"))))),
                                sdt(tcWith("<w:gridSpan w:val=\"2\"/>", "巳"))))));
        String choice = "<mc:Choice Requires=\"";
        add(
                "alternate-content",
                "<mc:AlternateContent>" + choice + "future\">" + p("不懂") + "</mc:Choice>" + choice + "w14\">" + p("甲")
                        + "</mc:Choice><mc:Fallback>" + p("不要") + "</mc:Fallback></mc:AlternateContent>",
                tbl(
                        2,
                        tr(
                                tc(par("<w:r><mc:AlternateContent>" + choice + "future w14\">" + t("不懂")
                                        + "</mc:Choice><mc:Fallback>" + t("乙")
                                        + "</mc:Fallback></mc:AlternateContent></w:r>")),
                                "<mc:AlternateContent>" + choice + "w14 wps\">" + tc("丙") + "</mc:Choice><mc:Fallback>"
                                        + tc("不要") + "</mc:Fallback></mc:AlternateContent>"),
                        "<mc:AlternateContent>" + choice + "future\">" + tr(tc("不懂")) + "</mc:Choice><mc:Fallback>"
                                + tr(tc("丁"), tc("戊")) + "</mc:Fallback></mc:AlternateContent>"));
        samples.put(
                "strict",
                new DocxMaker()
                        .strict()
                        .withBody(p("题") + tbl(2, tr(tc("甲"), start("乙")), tr(tc(parWith(numbered(1, 0))), cont())))
                        .withNumbering(abstractNum(0, lvl(0, 3, "chineseCounting", "（%1）", "")) + num(1, 0)));
    }

    private void addChanges() {
        add(
                "tracked-changes",
                par(r("前"), deleted("旧文"), inserted("新文"), r("后")),
                tbl(
                        2,
                        tr(
                                tc(par(deleted("旧"), change("ins", r("新") + deleted("又删")))),
                                tc(par(change("moveFrom", "<w:r>" + t("移走") + "</w:r>"), change("moveTo", r("移来"))))),
                        trWith(mark("del"), tc(par(deleted("删行"))), tc(par(deleted("甲")))),
                        trWith(mark("ins"), tc(par(inserted("加行"))), tc(par(inserted("乙")))),
                        tr(tc(par(deleted("全删"))), tc(par(deleted("但行在")))),
                        tr(
                                tc(parWith("<w:rPr>" + mark("del") + "</w:rPr>", r("上段"), deleted("删")), p("并下段")),
                                tc(parWith("<w:rPr>" + mark("ins") + "</w:rPr>", r("原一段之前")), p("原一段之后")))));
        add(
                "tracked-cells",
                tbl(
                        3,
                        tr(span(3, "题")),
                        tr(tc("甲"), tcWith(mark("cellDel"), par(deleted("乙"))), tc("丙")),
                        tr(tc("丁"), tcWith(mark("cellDel"), par(deleted("戊"))), tc("己"))),
                p("间"),
                tbl(3, tr(tc("甲"), tc("乙"), tc("丙")), tr(tcWith(mark("cellDel"), par(deleted("丁"))), tc("戊"), tc("己"))),
                p("间"),
                tbl(
                        3,
                        tr(tc("甲"), tcWith(mark("cellIns"), par(inserted("乙"))), tc("丙")),
                        tr(tc("丁"), tcWith(mark("cellIns"), par(inserted("戊"))), tc("己"))),
                p("间"),
                tbl(
                        2,
                        tr(tcWith(cellMerge("rest", ""), "甲"), tc("乙")),
                        tr(tcWith(cellMerge("cont", ""), "丙"), tc("丁"))),
                p("间"),
                tbl(2, trWith(mark("del"), start("甲"), tc("乙")), tr(cont(), tc("丙")), tr(cont(), tc("丁"))),
                tblWith("", 1, trWith(mark("del"), tc("整表已删"))));
        samples.put(
                "tracked-properties",
                new DocxMaker()
                        .withBody(tbl(
                                2,
                                tr(
                                        tc(parWith(
                                                numbered(1, 0) + "<w:pPrChange w:id=\"1\" w:author=\"甲\"><w:pPr>"
                                                        + numbered(2, 0) + "</w:pPr></w:pPrChange>",
                                                r("甲"))),
                                        tc(par(run(
                                                "<w:vanish/><w:rPrChange w:id=\"1\" w:author=\"甲\"><w:rPr/></w:rPrChange>",
                                                t("现隐"))))),
                                tr(tcWith(
                                        "<w:gridSpan w:val=\"2\"/><w:tcPrChange w:id=\"1\" w:author=\"甲\"><w:tcPr>"
                                                + "<w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr></w:tcPrChange>",
                                        "乙"))))
                        .withNumbering(abstractNum(0, lvl(0, 1, "decimal", "%1.", ""))
                                + abstractNum(1, lvl(0, 1, "upperLetter", "%1", ""))
                                + num(1, 0)
                                + num(2, 1)));
    }

    private static String cellMerge(String merge, String original) {
        return "<w:cellMerge w:id=\"7\" w:author=\"甲\" w:vMerge=\"" + merge + "\""
                + (original.isEmpty() ? "" : " w:vMergeOrig=\"" + original + "\"") + "/>";
    }

    private void addTexts() {
        String style = "<w:style w:type=\"";
        samples.put(
                "hidden-text",
                new DocxMaker()
                        .withStyles(style
                                + "paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/></w:style>"
                                + style
                                + "paragraph\" w:styleId=\"hp\"><w:basedOn w:val=\"a\"/><w:rPr><w:vanish/></w:rPr></w:style>"
                                + style + "paragraph\" w:styleId=\"hp2\"><w:basedOn w:val=\"hp\"/></w:style>"
                                + style + "character\" w:styleId=\"hc\"><w:rPr><w:vanish/></w:rPr></w:style>"
                                + style + "table\" w:styleId=\"ht\"><w:rPr><w:vanish/></w:rPr></w:style>")
                        .withBody(par(r("见"), run("<w:vanish/>", t("隐")), run("<w:vanish w:val=\"0\"/>", t("文")))
                                + parWith("<w:pStyle w:val=\"hp\"/><w:rPr><w:vanish/></w:rPr>", r("样式隐去"))
                                + tbl(
                                        2,
                                        tr(
                                                tc(par(r("甲"), run("<w:rStyle w:val=\"hc\"/>", t("隐")))),
                                                tc(
                                                        parWith(
                                                                "<w:pStyle w:val=\"hp2\"/><w:rPr><w:vanish/></w:rPr>",
                                                                r("隐")),
                                                        parWith(
                                                                "<w:pStyle w:val=\"hp\"/>",
                                                                run("<w:rStyle w:val=\"hc\"/>", t("两次即现")),
                                                                run("<w:vanish w:val=\"0\"/>", t("乙"))))),
                                        tr(
                                                tc(parWith("<w:rPr><w:vanish/></w:rPr>", r("上")), p("下")),
                                                tc(
                                                        parWith("<w:rPr><w:vanish/><w:specVanish/></w:rPr>", r("标题")),
                                                        p("正文"))),
                                        trWith("<w:hidden/>", tc(par(run("<w:vanish/>", t("行隐")))), tc("")))
                                + tblWith("<w:tblStyle w:val=\"ht\"/>", 1, tr(tc("表样式隐去")))
                                + p("末")));
        add(
                "symbols",
                tbl(
                        2,
                        tr(
                                tc(par(
                                        sym("Wingdings 2", "F052"),
                                        sym("Wingdings 2", "F0A3"),
                                        sym("Wingdings", "F0FE"),
                                        sym("Wingdings", "F0A8"),
                                        sym("Wingdings", "F0FD"),
                                        sym("Wingdings 2", "0052"))),
                                tc(par(run(
                                        "<w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/>",
                                        t("\u00FE\uF0FC"))))),
                        tr(
                                tc(par("<w:r>" + t("甲") + "<w:tab/>" + t("乙") + "<w:br/>" + t("丙") + "<w:cr/>" + t("丁")
                                        + "<w:noBreakHyphen/>" + t("戊") + "<w:softHyphen/>" + t("己") + "</w:r>")),
                                tcWith("<w:textDirection w:val=\"tbRlV\"/>", "竖排文字")),
                        tr(
                                tc(par(
                                        "<w:r><w:ruby><w:rubyPr/><w:rt><w:r>" + t("shàn") + "</w:r></w:rt><w:rubyBase>"
                                                + r("汕") + "</w:rubyBase></w:ruby></w:r>",
                                        r("头"))),
                                tc(
                                        par(
                                                "<w:r><w:t> 两端空格 </w:t></w:r>",
                                                r(" 保留 "),
                                                "<m:oMath><m:r><m:t>x</m:t></m:r><m:sSup><m:e><m:r><m:t>y</m:t></m:r></m:e></m:sSup></m:oMath>"))),
                        tr(tc("一段", "", "二段", "　"), tc(""))));
        add(
                "fields",
                tbl(
                        2,
                        tr(
                                tc(par(field(" DATE \\@ &quot;yyyy&quot; ", r("2020年")), r("底"))),
                                tc(par(
                                        "<w:fldSimple w:instr=\" REF x \">" + r("引用") + "</w:fldSimple>",
                                        "<w:hyperlink w:anchor=\"x\">" + r("链接") + "</w:hyperlink>"))),
                        tr(
                                tc(par(field(
                                        " IF " + "</w:instrText></w:r>" + field(" PAGE ", r("9"))
                                                + "<w:r><w:instrText>",
                                        r("结果")))),
                                tc(par(
                                        checkBox("<w:checked/>"),
                                        r("是"),
                                        checkBox("<w:default w:val=\"0\"/>"),
                                        r("否"),
                                        dropDown()))),
                        tr(
                                tc(par(
                                        field(" eq \\o\\ac(○,3) ", ""),
                                        field(" SYMBOL 254 \\f &quot;Wingdings&quot; ", ""),
                                        field(" XE &quot;索引&quot; ", ""))),
                                tc(
                                        par(
                                                r("未结束"),
                                                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"),
                                        p("仍可读")))),
                p("末段"));
    }

    private static String sym(String font, String code) {
        return "<w:r><w:sym w:font=\"" + font + "\" w:char=\"" + code + "\"/></w:r>";
    }

    private static String checkBox(String state) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\"c\"/><w:enabled/><w:checkBox><w:sizeAuto/>"
                + state
                + "</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private static String dropDown() {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"甲\"/>"
                + "<w:listEntry w:val=\"乙\"/></w:ddList></w:ffData></w:fldChar></w:r>"
                + "<w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private void addStories() {
        String reference =
                "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"2\"/></w:r>";
        samples.put(
                "notes",
                new DocxMaker()
                        .withFootnotes(
                                "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
                                        + "<w:footnote w:id=\"2\">" + par("<w:r><w:footnoteRef/></w:r>", r(" 注一"))
                                        + p("续注") + "</w:footnote>")
                        .withBody(tbl(
                                2,
                                tr(
                                        tc(par(r("甲"), reference, r("乙"))),
                                        tc(par(
                                                "<w:commentRangeStart w:id=\"0\"/>",
                                                r("丙"),
                                                "<w:commentRangeEnd w:id=\"0\"/>",
                                                "<w:r><w:commentReference w:id=\"0\"/></w:r>")))))
                        .withPart(
                                "word/comments.xml",
                                "<w:comments xmlns:w=\"" + DocxMaker.TRANSITIONAL + "\"><w:comment w:id=\"0\""
                                        + " w:author=\"甲\">" + p("批注") + "</w:comment></w:comments>"));
        add(
                "nested-tables",
                tbl(
                        2,
                        tr(
                                tc(p("外一"), tbl(2, tr(tc("内甲"), tc("内乙")), tr(span(2, "内丙"))), p("外一续"), p("")),
                                tc(tbl(1, tr(tc(tbl(1, tr(tc("最内"))), p("")))), p(""))),
                        tr(tc("外三"), tc("外四"))),
                tbl(1, tr(tc("第二表"))));
        add(
                "text-boxes",
                par(r("正文"), textBox(p("框中文") + tbl(1, tr(tc("框中表"))) + p(""))),
                tbl(
                        2,
                        tr(
                                tc(par(r("甲"), textBox(p("格中框") + tbl(1, tr(tc("格中框表"))) + p(""))), p("乙")),
                                tc(par("<w:r>" + vmlTextBox(p("旧式框")) + "</w:r>")))));
        String turn = "<w:r><w:lastRenderedPageBreak/>";
        String body = p("首页")
                + tbl(
                        2,
                        tr(tc("甲"), tc("乙")),
                        tr(tc(par(turn + t("丙") + "</w:r>")), tc("丁")),
                        tr(
                                tc(par("<w:r>" + t("戊") + "<w:lastRenderedPageBreak/>" + t("续") + "</w:r>")),
                                tc(par("<w:r>" + t("己") + "<w:lastRenderedPageBreak/>" + t("续") + "</w:r>"))),
                        tr(tc("庚"), tc("辛")))
                + par(turn + t("末页") + "</w:r>");
        samples.put("pages", new DocxMaker().withBody(body).withPart("docProps/app.xml", pages(4)));
        samples.put("pages-doubtful", new DocxMaker().withBody(body).withPart("docProps/app.xml", pages(1)));
    }

    private static String pages(int count) {
        return "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Pages>"
                + count + "</Pages><Application>Microsoft Office Word</Application></Properties>";
    }
}
